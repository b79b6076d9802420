import { describe, expect, it } from 'vitest';
import { addressDoubt } from '../../src/intake/address.ts';
import { compose } from '../../src/intake/compose.ts';
import { readStage } from '../../src/intake/stage.ts';
import { realLedger, typed } from './ledger.ts';

describe('an address that may be no public source', () => {
  it.each([
    ['https://drive.google.com/file/d/1/view', 'drive'],
    ['https://congty-my.sharepoint.com/x', 'drive'],
    ['https://www.google.com/search?q=grdp', 'search'],
    ['https://www.facebook.com/ubnd/posts/1', 'social'],
    ['https://zalo.me/1', 'social'],
    ['https://bit.ly/3abc', 'shortener'],
    ['https://chatgpt.com/share/1', 'search'],
    ['http://10.10.1.5/bao-cao', 'inside'],
    ['http://172.20.0.9/bao-cao', 'inside'],
    ['http://172.16.0.1/x', 'inside'],
    ['http://172.31.255.9/x', 'inside'],
    ['http://127.0.0.1/x', 'inside'],
    ['http://169.254.1.1/x', 'inside'],
    ['http://192.168.1.9/x', 'inside'],
    ['https://portal.corp/x', 'inside'],
    ['  https://drive.google.com/file/d/1 ', 'drive'],
    ['https://localhost:8080/x', 'inside'],
    ['https://qlvb.ubnd.local/vb/1', 'inside'],
    ['https://vanban/1', 'inside'],
    ['https://thanhhoa.gov.vn', 'front'],
    ['https://thanhhoa.gov.vn/', 'front'],
  ])('%s is asked about: %s', (address, doubt) => {
    expect(addressDoubt(address)).toBe(doubt);
  });

  it.each([
    ['https://thanhhoa.gov.vn/bao-cao'],
    ['https://notfacebook.com/x'],
    ['https://thanhhoa.gov.vn/?id=412'],
    ['https://thanhhoa.gov.vn/#/van-ban/412'],
    ['https://172.217.0.9/x'],
    ['https://172.15.0.9/x'],
    ['https://172.32.0.9/x'],
    ['https://109.2.3.4/x'],
    ['https://vb10.thanhhoa.gov.vn/x'],
    ['https://vb.local.gov.vn/x'],
    ['https://thanhhoa.gov.vn/#van-ban'],
    ['https://www.google.com/about'],
    ['https://vnexpress.net/x.com'],
    ['no address'],
    [''],
  ])('%s is not', (address) => {
    expect(addressDoubt(address)).toBeNull();
  });

  it('holds the figure back until it is answered, and is asked again for another address', () => {
    const ledger = realLedger();
    const url = 'https://drive.google.com/file/d/1';
    const asked = compose(typed({ url }), ledger, 'vi');
    expect([asked.toAsk, asked.file, asked.problems]).toEqual(['drive', null, []]);
    expect(compose(typed({ url, confirmedUrl: url }), ledger, 'vi').file).not.toBeNull();
    expect(compose(typed({ url: `${url}2`, confirmedUrl: url }), ledger, 'vi').toAsk).toBe('drive');
  });
});

describe('a stage as people write it', () => {
  it.each([
    ['chính thức', 'official'],
    ['Chinh thuc', 'official'],
    ['official', 'official'],
    ['Sơ bộ', 'preliminary'],
    ['ước  đạt', 'estimate'],
    ['Estimate', 'estimate'],
    [' official ', 'official'],
    ['không rõ', null],
    ['', null],
  ])('%j is %s', (written, stage) => {
    expect(readStage(written)).toBe(stage);
  });
});
