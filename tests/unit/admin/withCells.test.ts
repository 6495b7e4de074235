import { describe, expect, it } from '@jest/globals'
import type { CollectionConfig, Field } from 'payload'
import { withCells } from '@/admin/look/withCells'
import { factsOf } from '@/admin/look/factsOf'

const collection = (
  slug: string,
  fields: Field[],
  more: Partial<CollectionConfig> = {},
): CollectionConfig => ({ slug, fields, ...more })
const cellOf = (field: unknown) =>
  (field as { admin?: { components?: { Cell?: string } } }).admin?.components?.Cell

describe('withCells', () => {
  it('gives every date its words, inside tabs too, and keeps what is there', () => {
    const [dressed] = withCells([
      collection('news', [
        { type: 'tabs', tabs: [{ label: '审核', fields: [{ name: 'due', type: 'date' }] }] },
        {
          name: 'own',
          type: 'date',
          admin: { components: { Cell: '/mine#Mine' }, date: { displayFormat: 'yyyy' } },
        },
        { name: 'title', type: 'text' },
      ]),
    ])
    const [tabs, own, title] = dressed?.fields ?? []
    expect(cellOf((tabs as { tabs: { fields: Field[] }[] }).tabs[0]?.fields[0])).toContain(
      'TimeCell',
    )
    expect(own).toMatchObject({
      admin: {
        components: { Cell: '/mine#Mine' },
        date: { displayFormat: 'yyyy', pickerAppearance: 'dayAndTime' },
      },
    })
    expect(title).toEqual({ name: 'title', type: 'text' })
  })
  it('dresses the timestamps only where there are any', () => {
    const names = (config: CollectionConfig | undefined) =>
      config?.fields.map((field) => ('name' in field ? field.name : ''))
    expect(names(withCells([collection('media', [])])[0])).toEqual(['updatedAt', 'createdAt'])
    expect(names(withCells([collection('attempts', [], { timestamps: false })])[0])).toEqual([])
  })
  it('hides what only a machine reads', () => {
    const [deliveries] = withCells([
      collection('deliveries', [
        { name: 'key', type: 'text' },
        { name: 'state', type: 'text' },
      ]),
    ])
    expect(deliveries?.fields[0]).toMatchObject({ admin: { hidden: true } })
    expect(cellOf(deliveries?.fields[1])).toContain('DeliveryStateCell')
  })
})

describe('factsOf', () => {
  it('flattens JSON to lines a person reads', () =>
    expect(
      factsOf(
        {
          code: '40164',
          kind: 'account',
          ids: { mediaId: 'm1' },
          at: '2026-11-21T00:00:00Z',
          note: '',
        },
        'zh',
      ),
    ).toEqual([
      { name: '平台代码', text: '40164' },
      { name: 'ids · mediaId', text: 'm1' },
      { name: '时间', text: '2026-11-21 08:00' },
    ]))
  it('takes a list of lines as it is', () =>
    expect(factsOf(['打开', '发表'], 'zh').map(({ text }) => text)).toEqual(['打开', '发表']))
})
