/** What is told of contradictions, disguises and doubts. */
import { expect, test } from 'vitest';
import { PLANTS } from './plants.ts';
import { told } from './told.ts';

test('an escape for a character that reverses the text', () => {
  expect(told(PLANTS.escape)).toMatchInlineSnapshot();
});

test('fifty decimals', () => {
  expect(told(PLANTS.digits)).toMatchInlineSnapshot();
});

test("the guide's own title", () => {
  expect(told(PLANTS.placeholder)).toMatchInlineSnapshot();
});

test('an official figure before its year is over', () => {
  expect(told(PLANTS['official-early'])).toMatchInlineSnapshot();
});

test('a figure before its period began', () => {
  expect(told(PLANTS['before-period'])).toMatchInlineSnapshot();
});

test('a figure after its series ended', () => {
  expect(told(PLANTS['after-ended'])).toMatchInlineSnapshot();
});

test('an agency that takes over after its own end', () => {
  expect(told(PLANTS['succession-order'])).toMatchInlineSnapshot();
});

test('an event that was told before it happened', () => {
  expect(told(PLANTS['event-early'])).toMatchInlineSnapshot();
});

test('two states on one day', () => {
  expect(told(PLANTS['two-states'])).toMatchInlineSnapshot();
});

test('not begun after it was done', () => {
  expect(told(PLANTS['task-regress'])).toMatchInlineSnapshot();
});

test('a deadline of another year in words', () => {
  expect(told(PLANTS['deadline-year'])).toMatchInlineSnapshot();
});

test('a deadline before the plan', () => {
  expect(told(PLANTS['deadline-early'])).toMatchInlineSnapshot();
});

test('a task number with a needless zero', () => {
  expect(told(PLANTS['task-number'])).toMatchInlineSnapshot();
});

test('a task of another group than its number', () => {
  expect(told(PLANTS['task-group'])).toMatchInlineSnapshot();
});

test('a group with two names', () => {
  expect(told(PLANTS['group-name'])).toMatchInlineSnapshot();
});

test('a task that copies another', () => {
  expect(told(PLANTS['task-twin'])).toMatchInlineSnapshot();
});

test('an agency twice in one task', () => {
  expect(told(PLANTS['agency-twice'])).toMatchInlineSnapshot();
});

test('a slug that is the address of another page', () => {
  expect(told(PLANTS['address-taken'])).toMatchInlineSnapshot();
});

test('a repository without a name', () => {
  expect(told(PLANTS.repository)).toMatchInlineSnapshot();
});

test('a period without a target', () => {
  expect(told(PLANTS['period-unused'])).toMatchInlineSnapshot();
});

test('a period named by other years', () => {
  expect(told(PLANTS['period-name'])).toMatchInlineSnapshot();
});

test('a link to a page that is not there', () => {
  expect(told(PLANTS['dead-link'])).toMatchInlineSnapshot();
});

test('a range from 1', () => {
  expect(told(PLANTS['range-wide'])).toMatchInlineSnapshot();
});

test('an estimate years later', () => {
  expect(told(PLANTS['estimate-late'])).toMatchInlineSnapshot();
});

test('nothing known after it was done', () => {
  expect(told(PLANTS['task-reopened'])).toMatchInlineSnapshot();
});

test('a group without indicators', () => {
  expect(told(PLANTS['group-empty'])).toMatchInlineSnapshot();
});

test('a Cyrillic letter in a Latin word', () => {
  expect(told(PLANTS['mixed-letters'])).toMatchInlineSnapshot();
});
