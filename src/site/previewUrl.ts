/** The site's own page of an item's head revision, for the desk only. */
export function previewUrl(kind: string, doc: Record<string, unknown> | undefined): string {
  return `/preview/${kind}/${doc?.id ?? 'new'}`
}
