import { describe, expect, it } from 'vitest';
import { toldOfCitiesOnce as told } from '../told.ts';

describe('an order that is named by its day', () => {
  it.each([
    'The instruction of March 2, under which most employees of the Canadian embassy in Accra and their families left Ghana, ceased to apply on Thursday.',
    'The order of 2 March, by which all families of the Canadian embassy in Accra had to leave Ghana, no longer applies.',
    'The directive of March, under which the staff of the Canadian embassy in Accra went home, was withdrawn on Thursday.',
  ])('ends: %s', (sentence) => {
    expect(told(sentence)).toEqual(['CA Accra normal-operations in-effect']);
  });

  it('stands where it only is said to', () => {
    expect(
      told(
        'The order of 2 March, under which all families of the Canadian embassy in Accra had to leave Ghana, still applies.',
      ),
    ).not.toContain('CA Accra normal-operations in-effect');
  });
});

describe('a departure', () => {
  it.each([
    '“It’s an airline ticket, not an instruction,” he said.',
    '“That is an offer for each of them, not an order.”',
  ])('leaves a choice where somebody says so: %s', (sentence) => {
    expect(
      told(
        `Canada said on Friday that the husbands, wives and children of its diplomats in Accra may fly home at its expense. ${sentence}`,
      ),
    ).toEqual(['CA Accra authorized-departure in-effect']);
  });
});

describe('a reopening', () => {
  it.each([
    'The Swiss embassy in Colombo, which had been closed for a week after a bomb scare, reopened on Monday.',
    'The Swiss embassy in Colombo reopened on Monday, two months after a flood.',
  ])('after weeks is news, whatever closed the post: %s', (sentence) => {
    expect(told(sentence)).toEqual(['CH Colombo normal-operations in-effect']);
  });
});

describe('people of whom it is recalled that they had to leave', () => {
  it.each([
    'As of 19 May, employees of the Canadian embassy in Accra and their relatives who were required to leave in March are no longer kept away.',
    'Staff of the Canadian embassy in Accra who were ordered home in March no longer have to stay abroad.',
    'Families of the Canadian embassy in Accra who were told to leave in March need no longer stay away.',
  ])('are free to come back: %s', (sentence) => {
    expect(told(sentence)).toEqual(['CA Accra normal-operations in-effect']);
  });

  it.each([
    'Staff of the Canadian embassy in Accra who were ordered home in March still have to stay abroad.',
    'Employees of the Canadian embassy in Accra who were told to leave in March no longer live near the airport.',
  ])('are not where they stay away: %s', (sentence) => {
    expect(told(sentence)).not.toContain('CA Accra normal-operations in-effect');
  });
});
