import type { Field, FieldHook } from 'payload'
import type { AccountField, Publisher } from '@publishers/contract'
import { CHANNELS } from '@publishers/registry'

/** A channel contributes its own fields: a field two channels name alike is one field, shown for both. */
export const credentialFields = (): Field[] =>
  contributed(
    (publisher) => publisher.manifest.credentialFields,
    (field, channels) => ({
      name: field.name,
      type: 'text',
      label: field.label,
      maxLength: 2000,
      hooks: { afterRead: [neverShown] },
      admin: { condition: shownFor(channels), description: field.description, autoComplete: 'off' },
    }),
  )

export const settingFields = (): Field[] =>
  contributed(
    (publisher) => publisher.manifest.accountFields,
    (field, channels) => {
      const common = {
        name: field.name,
        label: field.label,
        admin: { condition: shownFor(channels), description: field.description },
      }
      if (field.type === 'select')
        return {
          ...common,
          type: 'select',
          options: field.options ?? [],
          filterOptions: ({ data }) => optionsOf(field.name, data?.channel),
        }
      if (field.type === 'number') return { ...common, type: 'number' }
      if (field.type === 'checkbox') return { ...common, type: 'checkbox' }
      return { ...common, type: 'text' }
    },
  )

type Build = (field: AccountField, channels: string[]) => Field

function contributed(pick: (publisher: Publisher) => AccountField[], build: Build): Field[] {
  const byName = new Map<string, { field: AccountField; channels: string[] }>()
  for (const publisher of CHANNELS) {
    for (const field of pick(publisher)) {
      const known = byName.get(field.name) ?? { field, channels: [] }
      byName.set(field.name, {
        field: {
          ...known.field,
          ...(field.options && { options: bothOptions(known.field, field) }),
        },
        channels: [...known.channels, publisher.manifest.channel],
      })
    }
  }
  return [...byName.values()].map(({ field, channels }) => build(field, channels))
}

/** Two channels may offer different choices under one name. */
const bothOptions = (one: AccountField, two: AccountField): NonNullable<AccountField['options']> =>
  [...(one.options ?? []), ...(two.options ?? [])].filter(
    ({ value }, index, all) => all.findIndex((other) => other.value === value) === index,
  )

const optionsOf = (name: string, channel: unknown) =>
  CHANNELS.filter(({ manifest }) => !channel || manifest.channel === channel)
    .flatMap(({ manifest }) => manifest.accountFields)
    .flatMap((field) => (field.name === name ? (field.options ?? []) : []))

const shownFor = (channels: string[]) => (data: { channel?: string }) =>
  data.channel !== undefined && channels.includes(data.channel)

/** Null, for Payload takes `undefined` as "no change" and would show the sealed text. */
const neverShown: FieldHook = () => null
