/** Codes of what series are split by, and the outlines of areas. */
import { both, orEn, orVi, quote, shortList, WRITE_EN, WRITE_VI } from './both.ts';

interface Outline {
  /** Where in the file: `features[2].geometry`. */
  at: string;
}

export const dimensions = {
  'sdmx-code': both<{ found: string; meant: string | null }>(
    ({ found }) => [
      `${quote(found)} không dùng làm mã chuẩn được`,
      'chữ in hoa không dấu và chữ số, ví dụ REF_AREA, SEX, VN-21, F',
      orVi('hãy tra mã trong danh mục của SDMX hoặc ISO 3166'),
    ],
    ({ found }) => [
      `${quote(found)} cannot serve as a code`,
      'capitals without marks and digits, such as REF_AREA, SEX, VN-21, F',
      orEn("look the code up in SDMX's code lists or in ISO 3166"),
    ],
  ),
  'series-of-other-dimension': both<{
    found: string;
    dimension: string;
    indicator: string;
    /** Members of the dimensions by which the indicator is split. */
    known: readonly string[];
  }>(
    ({ found, dimension, indicator, known }) => [
      `chuỗi ${quote(found)} thuộc phân tổ ${quote(dimension)}, mà chỉ tiêu ${quote(indicator)} không chia theo phân tổ ấy`,
      known.length > 0
        ? `một chuỗi của phân tổ ghi ở by của chỉ tiêu: ${shortList(known)}`
        : 'một chỉ tiêu có by ghi phân tổ ấy',
      `hãy chọn đúng chuỗi và đúng chỉ tiêu; nếu chỉ tiêu cũng chia theo phân tổ ấy thì thêm ${dimension} vào by trong indicators/${indicator}.yaml`,
    ],
    ({ found, dimension, indicator, known }) => [
      `the series ${quote(found)} belongs to the dimension ${quote(dimension)}, by which the indicator ${quote(indicator)} is not split`,
      known.length > 0
        ? `a series of a dimension in the indicator's by: ${shortList(known)}`
        : 'an indicator with that dimension in its by',
      `choose the right series and the right indicator; if the indicator is split by that dimension too, add ${dimension} to by in indicators/${indicator}.yaml`,
    ],
  ),
  'boundary-json': both<{ why: string }>(
    ({ why }) => [
      `tệp không phải là JSON: ${quote(why)}`,
      'một FeatureCollection của GeoJSON (RFC 7946)',
      'hãy xuất lại tệp dưới dạng GeoJSON',
    ],
    ({ why }) => [
      `the file is not JSON: ${quote(why)}`,
      'a FeatureCollection of GeoJSON (RFC 7946)',
      'export the file as GeoJSON again',
    ],
  ),
  'boundary-shape': both<Outline>(
    ({ at }) => [
      `chỗ ${quote(at)} không đúng dạng`,
      'mỗi địa bàn là một Feature có properties.code và geometry kiểu Polygon hoặc MultiPolygon, toạ độ [kinh độ, vĩ độ] theo độ (WGS 84)',
      'hãy sửa chỗ ấy; toạ độ VN-2000 thì chuyển sang WGS 84',
    ],
    ({ at }) => [
      `${quote(at)} has not the right form`,
      'each area is a Feature with properties.code and a geometry that is a Polygon or a MultiPolygon, in [longitude, latitude] by degrees (WGS 84)',
      'mend that place; convert projected coordinates to WGS 84',
    ],
  ),
  'boundary-code': both<{ found: string; meant: string | null; known: readonly string[] }>(
    ({ found, meant, known }) => [
      `không có địa bàn nào mang mã ${quote(found)}`,
      known.length > 0
        ? `một mã của phân tổ REF_AREA: ${shortList(known)}`
        : 'một phân tổ có code: REF_AREA trong plan.yaml',
      meant === null ? 'hãy khai báo địa bàn này trong plan.yaml, hoặc bỏ ranh giới ấy đi' : WRITE_VI,
    ],
    ({ found, meant, known }) => [
      `no area has the code ${quote(found)}`,
      known.length > 0
        ? `a code of a dimension REF_AREA: ${shortList(known)}`
        : 'a dimension with code: REF_AREA in plan.yaml',
      meant === null ? 'declare the area in plan.yaml, or take its outline away' : WRITE_EN,
    ],
  ),
  'boundary-twice': both<{ found: string }>(
    ({ found }) => [
      `địa bàn ${quote(found)} có hai ranh giới`,
      'mỗi địa bàn một Feature; nhiều mảnh thì dùng MultiPolygon',
      'hãy gộp hai Feature làm một',
    ],
    ({ found }) => [
      `the area ${quote(found)} has two outlines`,
      'one Feature for each area; one of several pieces is a MultiPolygon',
      'join the two Features into one',
    ],
  ),
};
