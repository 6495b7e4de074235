/** A list of the panel with a filter set, in the form Payload's own filter bar reads. */
export function listLink({
  admin,
  collection,
  where = {},
  sort,
}: {
  admin: string
  collection: string
  where?: Record<string, Record<string, string>>
  sort?: string
}): string {
  const tests = Object.entries(where).flatMap(([field, operators]) =>
    Object.entries(operators).map(([operator, value]) => ({ field, operator, value })),
  )
  const query = tests.map(
    ({ field, operator, value }, index) =>
      `where[or][0][and][${index}][${field}][${operator}]=${encodeURIComponent(value)}`,
  )
  const parts = [...query, ...(sort ? [`sort=${sort}`] : [])]
  return `${admin}/collections/${collection}${parts.length > 0 ? `?${parts.join('&')}` : ''}`
}
