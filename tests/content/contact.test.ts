/** A site that people are to answer for names an address that somebody reads. */
import { expect, test } from 'vitest';
import { isPlaceholderAddress } from '../../src/content/contact.ts';

test.each([
  'so-lieu@example.org',
  'so-lieu@thongke.example.vn',
  'so-lieu@ten-mien.vn',
  'ten@yourdomain.com',
  'a@b.invalid',
  'noreply@song-mai.vn',
  'Do-Not-Reply@song-mai.vn',
])('nobody answers at %s', (email) => {
  expect(isPlaceholderAddress(email)).toBe(true);
});

test.each([
  'so-lieu@song-mai.vn',
  'example@song-mai.vn',
  'a@my-example.org',
  'reply@song-mai.vn',
  'x@domain-ha-noi.vn',
])('somebody may answer at %s', (email) => {
  expect(isPlaceholderAddress(email)).toBe(false);
});
