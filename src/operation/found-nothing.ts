import type { AnswerBody } from '../answers/answer.ts';

/** Whether an answer says that the articles hold nothing of what was asked. */
export function foundNothing(answer: AnswerBody): boolean {
  switch (answer.kind) {
    case 'status':
      return answer.missions.length === 0;
    case 'quotes':
      return answer.quotes.length === 0;
    case 'passages':
      return !answer.answered;
    case 'timeline':
      return answer.entries.length === 0;
    default:
      return false;
  }
}
