import { describe, expect, it } from '@jest/globals'
import { fileFindings } from '@/content/findings/files'
import type { MediaRow } from '@/content/mediaRows'

const now = new Date('2026-11-22T00:00:00Z')
const codes = (row: Partial<MediaRow>) =>
  fileFindings(
    { filename: 'a.jpg', mimeType: 'image/jpeg', alt: '图', ...row } as MediaRow,
    now,
  ).map(({ code, level }) => [code, level])

describe('the licence of a file', () => {
  it.each([
    [{ licence: 'stock' }, [['licence.number', 'block']]],
    [{ licence: 'stock', licenceNo: ' ' }, [['licence.number', 'block']]],
    [{ licence: 'stock', licenceNo: '订单 1' }, []],
    [{ licence: 'own' }, []],
    [{ licence: 'none' }, [['licence.missing', 'block']]],
  ])('%j', (row, expected) => {
    expect(codes(row)).toEqual(expected)
  })
})
