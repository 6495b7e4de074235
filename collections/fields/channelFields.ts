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
        return { ...common, type: 'select', options: field.options ?? [] }
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
        ...known,
        channels: [...known.channels, publisher.manifest.channel],
      })
    }
  }
  return [...byName.values()].map(({ field, channels }) => build(field, channels))
}

const shownFor = (channels: string[]) => (data: { channel?: string }) =>
  data.channel !== undefined && channels.includes(data.channel)

const neverShown: FieldHook = () => undefined
