import { NotFound } from '@/site/components/Message'

export default function SiteNotFound() {
  return (
    <>
      <title>没有找到这个页面</title>
      <NotFound />
    </>
  )
}
