import { NotFound } from '@/site/components/Message'

/** Of previews; public pages say it themselves (src/site/pageStatus.ts). */
export default function SiteNotFound() {
  return <NotFound />
}
