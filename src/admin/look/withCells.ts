import type { CollectionConfig, Field } from 'payload'

type Components = { Cell?: string; Field?: string }

const TIME = '/src/admin/TimeCell#TimeCell'

/** Columns and fields that read better in a component of ours, by collection and field. */
const OWN: Readonly<Record<string, Readonly<Record<string, Components>>>> = {
  reviews: {
    state: { Cell: '/src/admin/look/cells#RunStateCell' },
    risk: { Cell: '/src/admin/look/cells#RiskCell' },
    kind: { Cell: '/src/admin/look/cells#KindCell', Field: '/src/admin/look/KindField#KindField' },
    stages: { Field: '/src/admin/review/RunRecord#RunRecord' },
  },
  deliveries: {
    state: { Cell: '/src/admin/look/cells#DeliveryStateCell' },
    url: { Cell: '/src/admin/look/cells#LinkCell' },
    kind: { Cell: '/src/admin/look/cells#KindCell', Field: '/src/admin/look/KindField#KindField' },
    error: { Field: '/src/admin/look/FactsField#FactsField' },
    receipt: { Field: '/src/admin/look/FactsField#FactsField' },
    instructions: { Field: '/src/admin/look/FactsField#FactsField' },
  },
  films: { state: { Cell: '/src/admin/look/cells#FilmStateCell' } },
  attempts: { detail: { Field: '/src/admin/look/FactsField#FactsField' } },
  'audit-events': { detail: { Field: '/src/admin/look/FactsField#FactsField' } },
}

/** Columns a machine needs and nobody reads; the record of a run shows its decisions itself. */
const HIDDEN: Readonly<Record<string, readonly string[]>> = {
  reviews: ['item', 'stage', 'version', 'decisions', 'changes'],
  deliveries: ['item', 'key', 'channel', 'renditionHash'],
  films: [
    'kind',
    'item',
    'storyboardHash',
    'storyboard',
    'subtitles',
    'measures',
    'nextAt',
    'tries',
    'error',
  ],
}

/**
 * Gives every list of the panel the same look, without a word of it in `collections/`: times as "3 小时前",
 * states as a word with a colour and an icon, JSON as readable lines.
 */
export const withCells = (collections: readonly CollectionConfig[]): CollectionConfig[] =>
  collections.map((collection) => ({
    ...collection,
    // The API tab is for developers; they have the README.
    admin: { ...collection.admin, hideAPIURL: true },
    fields: [
      ...collection.fields.map((field) => dressed(collection.slug, field)),
      ...timestamps(collection),
    ],
  }))

/** Payload adds these two only where they are missing; written here, they carry our cell. */
function timestamps({ timestamps: wanted, fields }: CollectionConfig): Field[] {
  if (wanted === false) return []
  const missing = (name: string) => !fields.some((field) => 'name' in field && field.name === name)
  return [
    { name: 'updatedAt', zh: '更新于', en: 'Updated' },
    { name: 'createdAt', zh: '创建于', en: 'Created' },
  ]
    .filter(({ name }) => missing(name))
    .map(({ name, zh, en }) => ({
      name,
      type: 'date',
      label: { zh, en },
      index: true,
      admin: { disableBulkEdit: true, hidden: true, components: { Cell: TIME } },
    }))
}

function dressed(slug: string, field: Field): Field {
  if (field.type === 'tabs') {
    return {
      ...field,
      tabs: field.tabs.map((tab) => ({
        ...tab,
        fields: tab.fields.map((inner) => dressed(slug, inner)),
      })),
    }
  }
  if (!('name' in field) || field.type === 'ui') return field
  const own: Components = {
    ...(field.type === 'date' ? { Cell: TIME } : {}),
    ...OWN[slug]?.[field.name],
  }
  const isHidden = HIDDEN[slug]?.includes(field.name)
  if (Object.keys(own).length === 0 && !isHidden) return field
  const date =
    field.type === 'date'
      ? {
          date: {
            pickerAppearance: 'dayAndTime',
            displayFormat: 'yyyy-MM-dd HH:mm',
            ...field.admin?.date,
          },
        }
      : {}
  const admin = {
    ...(field.admin as { components?: object } | undefined),
    ...date,
    ...(isHidden && { hidden: true }),
  }
  return { ...field, admin: { ...admin, components: { ...own, ...admin.components } } } as Field
}
