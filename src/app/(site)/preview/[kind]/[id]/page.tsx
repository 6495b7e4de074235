import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { isReviewedKind } from '@/content/kinds'
import { NotFound } from '@/site/components/Message'
import { RefreshOnSave } from '@/site/components/RefreshOnSave'
import { itemOf } from '@/site/data/liveItem'
import { previewPage } from '@/site/preview/previewPages'
import { sitePayload } from '@/site/sitePayload'

type Props = {
  params: Promise<{ kind: string; id: string }>
  /** `account`: the web account whose variant is shown. */
  searchParams: Promise<{ account?: string | string[] }>
}

export const metadata: Metadata = {
  title: '预览',
  robots: { index: false, follow: false, noarchive: true },
}

/** The head revision, for those at the desk who may read it; the public page shows the live one. */
export default async function Preview({ params, searchParams }: Props) {
  const { kind, id } = await params
  const { account } = await searchParams
  if (!isReviewedKind(kind) || !/^[A-Za-z0-9]{1,40}$/.test(id)) return <NotFound />
  const payload = await sitePayload()
  const { user } = await payload.auth({ headers: await headers() })
  if (!user) redirect(`/admin/login?redirect=${encodeURIComponent(`/preview/${kind}/${id}`)}`)
  const doc = await payload.findByID({
    collection: kind,
    id: payload.db.defaultIDType === 'number' ? Number(id) : id,
    draft: true,
    depth: 0,
    user,
    overrideAccess: false,
    disableErrors: true,
  })
  if (!doc) return <NotFound />
  const now = new Date()
  const item = await itemOf({
    payload,
    kind,
    doc: doc as unknown as Record<string, unknown>,
    now,
    isPreview: true,
    account: typeof account === 'string' ? account : undefined,
  })
  return (
    <>
      <p className="banner preview">预览：编辑中的最新版本，可能与读者看到的不同。</p>
      <RefreshOnSave />
      {await previewPage({ payload, item, now })}
    </>
  )
}
