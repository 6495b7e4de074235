import type { Metadata } from 'next'
import { NotFound } from '@/site/components/Message'
import { readYear } from '@/site/modelWorkers/readYear'
import { YearPage } from '@/site/modelWorkers/YearPage'
import { yearOfPath } from '@/site/paths'
import { sitePayload } from '@/site/sitePayload'
import '@/site/modelWorkers/workers.css'

type Props = { params: Promise<{ year: string }> }

const pathOf = (year: string) => `/model-workers/years/${year}`

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const year = yearOfPath(pathOf((await params).year))
  if (!year) return { title: '没有这个年份', robots: { index: false } }
  return { title: `${year} 年度劳模工匠`, alternates: { canonical: pathOf(String(year)) } }
}

export default async function Year({ params }: Props) {
  const year = yearOfPath(pathOf((await params).year))
  if (!year) return <NotFound />
  return (
    <YearPage topic={await readYear({ payload: await sitePayload(), year, now: new Date() })} />
  )
}
