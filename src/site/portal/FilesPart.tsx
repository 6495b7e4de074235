'use client'

import { useCallback, useMemo, useRef } from 'react'
import type { Category } from '@/campaign/category'
import type { Slot as SlotName, SlotRules } from '@/campaign/entrySlots'
import { mimeTypesOf, mostBytes, slotRules, slotWords } from '@/campaign/entrySlots'
import type { EntryFile } from '@/campaign/entryForm'
import type { EntryView } from '@/campaign/entryView'
import type { UploadView } from '@/uploads/view'
import { FileUpload } from '../uploads/FileUpload'
import type { PartProps } from './parts'

type Props = PartProps & {
  category: Category
  entry: string
  person: string
  files: EntryView['files']
  save: () => void
  /** An upload found that the session is over. */
  signedOut: () => void
}

/** Files of the work, and what proves it. What is wrong with a file is said as soon as the server has seen it. */
export function FilesPart({
  form,
  answers,
  change,
  errorOf,
  category,
  entry,
  person,
  files,
  save,
  signedOut,
}: Props) {
  const needsProof =
    form.authors.some(({ age }) => age !== 'adult') || category.requires.includes('score')
  const common = { form, answers, change, errorOf, entry, person, files, save, signedOut }
  return (
    <section aria-labelledby="files">
      <h2 id="files">作品文件</h2>
      <Slot
        {...common}
        slot="works"
        held={form.works}
        label="上传作品文件"
        rules={slotRules(category, 'works')}
        more="断了网会从断开的地方接着传。"
      />
      {category.requires.includes('cover') && (
        <Slot
          {...common}
          slot="cover"
          held={form.cover ? [form.cover] : []}
          label="上传封面图"
          rules={slotRules(category, 'cover')}
        />
      )}
      {(needsProof || form.proofs.length > 0) && (
        <Slot
          {...common}
          slot="proofs"
          held={form.proofs}
          label="上传证明材料（不公开）"
          rules={slotRules(category, 'proofs')}
          more="监护人签字的同意书、词曲谱等。"
        />
      )}
    </section>
  )
}

type SlotProps = Omit<Props, 'category'> & {
  slot: SlotName
  held: readonly EntryFile[]
  label: string
  rules: SlotRules
  /** Said beside what the rules say. */
  more?: string
}

function Slot(props: SlotProps) {
  const { slot, held, change, errorOf, entry, person, files, save, signedOut } = props
  const { label, rules, more = '' } = props
  // What the entry held when the page was opened; later ones the component knows itself.
  const first = useRef(held)
  const existing = useMemo(() => first.current.flatMap((file) => viewOf(file, files)), [files])
  const now = useRef(held)
  now.current = held
  const take = useCallback(
    (views: readonly UploadView[]) => {
      const next = views.map((view) => fileOf(view, now.current))
      if (sameFiles(next, now.current)) return
      change(slot === 'cover' ? { cover: next[0] ?? null } : { [slot]: next })
      save()
    },
    [change, save, slot],
  )
  const error = errorOf(slot)
  return (
    <div id={slot} tabIndex={-1} className={error ? 'is-wrong' : undefined}>
      <FileUpload
        purpose="entry"
        entry={entry}
        slot={slot}
        name={`uploads-${slot}`}
        person={person}
        existing={existing}
        onChange={take}
        onSignedOut={signedOut}
        accept={mimeTypesOf(rules).join(',')}
        hint={`${slotWords(rules)}。${more}`}
        label={label}
        maxBytes={mostBytes(rules)}
        maxFiles={rules.maxFiles}
      />
      {error && (
        <p className="error" role="alert">
          {error}
        </p>
      )}
    </div>
  )
}

const fileOf = (view: UploadView, held: readonly EntryFile[]): EntryFile => {
  const isHeld = view.id.startsWith('media:')
  const known = held.find(({ upload, media }) =>
    isHeld ? `media:${media}` === view.id : upload === view.id,
  )
  return (
    known ?? {
      upload: isHeld ? '' : view.id,
      media: view.media ?? null,
      name: view.name,
      caption: '',
    }
  )
}

const sameFiles = (a: readonly EntryFile[], b: readonly EntryFile[]) =>
  JSON.stringify(a.map(({ upload, media }) => upload || media)) ===
  JSON.stringify(b.map(({ upload, media }) => upload || media))

function viewOf(file: EntryFile, files: EntryView['files']): UploadView[] {
  const row = files.find(({ media }) => media === String(file.media))
  if (!row) return []
  return [
    {
      id: file.upload || `media:${file.media}`,
      name: file.name || row.name,
      bytes: row.bytes,
      offset: row.bytes,
      state: 'ready',
      purpose: 'entry',
      media: file.media ?? undefined,
      expiresAt: '',
    },
  ]
}
