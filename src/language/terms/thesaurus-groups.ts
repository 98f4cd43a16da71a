/** Groups of words of which one may stand in a question and another in the report that answers it. */
export const SYNONYM_GROUPS: readonly string[] = [
  // He bought the house; the purchase.
  'buy purchase acquire bought',
  'petrol gasoline gas fuel diesel',
];
