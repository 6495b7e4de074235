'use client'
import { useForm, useFormFields } from '@payloadcms/ui'
import { idOf } from '@/access/scope'

type Id = number | string

/** The film the open form names for an account (its own, else the item's), and how to name the item's. */
export function useChooseFilm(account: string): {
  chosen: string | undefined
  choose: (id: Id) => void
} {
  const { dispatchFields, setModified } = useForm()
  const chosen = useFormFields(([fields]) => {
    const rows = fields.variants?.rows?.length ?? 0
    const own = Array.from({ length: rows }, (_, index) => index).find(
      (index) => String(idOf(fields[`variants.${index}.account`]?.value)) === account,
    )
    const film = own === undefined ? undefined : idOf(fields[`variants.${own}.film`]?.value)
    return film ?? idOf(fields.film?.value)
  })
  const choose = (id: Id) => {
    dispatchFields({ type: 'UPDATE', path: 'film', value: id })
    setModified(true)
  }
  return { chosen: chosen === undefined ? undefined : String(chosen), choose }
}
