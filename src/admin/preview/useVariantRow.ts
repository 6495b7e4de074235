'use client'
import { useForm } from '@payloadcms/ui'
import { idOf } from '@/access/scope'

/** Finds the account's variant in the open form, or adds one; answers its path, `variants.2`. */
export function useVariantRow(): (account: number | string) => string {
  const { addFieldRow, getFields } = useForm()
  return (account) => {
    const fields = getFields()
    const rows = fields.variants?.rows?.length ?? 0
    for (let index = 0; index < rows; index += 1) {
      const own = idOf(fields[`variants.${index}.account`]?.value)
      if (own !== undefined && String(own) === String(account)) return `variants.${index}`
    }
    addFieldRow({
      path: 'variants',
      rowIndex: rows,
      schemaPath: 'variants',
      subFieldState: { account: { value: account, initialValue: account, valid: true } },
    })
    return `variants.${rows}`
  }
}
