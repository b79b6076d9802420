/** Outlines of areas: what a program for maps writes is read, and what it writes wrong is told at its feature. */
import { describe, expect, it, test } from 'vitest';
import { featureOffset, parseBoundaries } from '../../src/content/boundaries.ts';

const SQUARE = '[[105, 20], [106, 20], [106, 21], [105, 20]]';
const HOLE = '[[105.5, 20.2], [105.6, 20.2], [105.6, 20.3], [105.5, 20.2]]';
const feature = (geometry: string, type = '"type": "Feature"'): string =>
  `{ ${type}, "properties": { "code": "SM-01" }, "geometry": ${geometry} }`;
const polygon = (...rings: string[]): string => `{ "type": "Polygon", "coordinates": [${rings.join(', ')}] }`;
const collection = (...features: string[]): string =>
  `{ "type": "FeatureCollection", "features": [\n${features.join(',\n')}\n] }`;

const read = (text: string) => parseBoundaries('boundaries.geojson', new TextEncoder().encode(text));
/** The first fault of a text: its code, the line, and the place that it names. */
const fault = (text: string): unknown[] =>
  read(text).findings.map(({ code, from, data }) => [code, text.slice(0, from).split('\n').length, data]);

describe('an area', () => {
  it('in one piece, with a hole', () => {
    const { value, findings } = read(collection(feature(polygon(SQUARE, HOLE))));
    expect(findings).toEqual([]);
    expect(value?.map(({ code, pieces }) => [code, pieces.map((rings) => rings.map((ring) => ring.length))])).toEqual([
      ['SM-01', [[4, 4]]],
    ]);
  });

  it('in several pieces, as islands are', () => {
    const pieces = `{ "type": "MultiPolygon", "coordinates": [[${SQUARE}, ${HOLE}], [${SQUARE}]] }`;
    expect(read(collection(feature(pieces))).value?.map((each) => each.pieces.map(({ length }) => length))).toEqual([
      [2, 1],
    ]);
  });
});

describe('refused, at the line of its feature, is', () => {
  const good = feature(polygon(SQUARE));
  it.each<[string, string, unknown]>([
    [
      'a line there and back, which goes round nothing',
      feature(polygon('[[1, 1], [2, 2], [2, 2], [1, 1]]')),
      '.geometry.coordinates',
    ],
    ['a line that is not closed', feature(polygon('[[1, 1], [2, 2], [2, 3], [1, 2]]')), '.geometry.coordinates'],
    ['an area without a code', good.replace('"code": "SM-01"', ''), '.properties.code'],
    [
      'metres in place of degrees',
      feature(polygon(SQUARE.replace('105, 20', '581000, 2190000'))),
      '.geometry.coordinates',
    ],
    ['a point', feature('{ "type": "Point", "coordinates": [105, 20] }'), '.geometry.type'],
  ])('%s', (_, wrong, at) => {
    expect(fault(collection(good, wrong))).toEqual([['boundary-shape', 3, { at: `features[1]${at}` }]]);
  });
});

test('a feature that does not call itself one has no line of its own: the file is told', () => {
  expect(fault(collection(feature(polygon(SQUARE)), feature(polygon(SQUARE), '"kind": "x"')))).toEqual([
    ['boundary-shape', 1, { at: 'features[1].type' }],
  ]);
});

test('JSON that is no collection, and what is no JSON', () => {
  expect(fault('{ "type": "Feature" }')).toEqual([['boundary-shape', 1, { at: 'type' }]]);
  expect(fault('7')).toEqual([['boundary-shape', 1, { at: 'type' }]]);
  expect(fault('code;name\n')).toEqual([['boundary-json', 1, { why: expect.stringContaining('JSON') }]]);
});

test('a file that was not read is no JSON with faults', () => {
  const { text, value, findings } = parseBoundaries('boundaries.geojson', { why: 'link' });
  expect([text, value, findings.map(({ code }) => code)]).toEqual(['', null, ['file-link']]);
});

test('features are found however a program spaces its JSON', () => {
  const text = '{"type":"Feature"} {"type" : "Feature"} {"type":  "Feature"} {"type": "FeatureCollection"}';
  expect([0, 1, 2, 3].map((at) => featureOffset(text, at))).toEqual([1, 20, 41, 0]);
});
