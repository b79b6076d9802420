import { describe, expect, it } from 'vitest';
import { headingOfList } from '../../src/text/list-heading.ts';

describe('the heading of the first numbered list', () => {
  it.each([
    ['# A\n\n- x\n\n## The words\n\nFirst that applies.\n\n1. **Met**\n2. **Not met**\n\n## B\n', 'The words'],
    ['1. alone', null],
    ['## A\n\nno list', null],
  ])('%j has %j', (markdown, heading) => {
    expect(headingOfList(markdown)).toBe(heading);
  });
});
