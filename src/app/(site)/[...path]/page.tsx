import type { Metadata } from 'next'
import { NotFound } from '@/site/components/Message'

export const metadata: Metadata = { title: '没有找到这个页面', robots: { index: false } }

/** Every other address. `notFound()` would leave the words to a script; the server gives this page its 404 (src/site/pageStatus.ts). */
export default function Unknown() {
  return <NotFound />
}
