import type { Metadata } from 'next'
import { dayAndTime } from '@/campaign/moments'
import { makeQuestion } from '@/captcha/captcha'
import { objectionWords, questionMs } from '@/campaign/results/objectionEndpoints'
import { NotFound } from '@/site/components/Message'
import { one, type SearchParams } from '@/site/pageNumber'
import { ObjectionForm } from '@/site/results/ObjectionForm'
import { ObjectionProgress } from '@/site/results/ObjectionProgress'
import { readObjection } from '@/site/results/readObjection'
import { readPublicity } from '@/site/results/readPublicity'
import { sitePayload } from '@/site/sitePayload'
import '@/site/votes/votes.css'

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const publicity = await readPublicity(await sitePayload(), (await params).slug)
  return publicity
    ? { title: `获奖名单公示 · ${publicity.campaign.title ?? ''}`, robots: { index: false } }
    : { title: '没有公示', robots: { index: false } }
}

/** ZS09: the list as the public may see it, how long it stands, and where to object. */
export default async function Publicity({ params, searchParams }: Props) {
  const { slug } = await params
  const payload = await sitePayload()
  const publicity = await readPublicity(payload, slug)
  if (!publicity) return <NotFound />
  const { campaign, lists, isOpen } = publicity
  const { lodged, refused, text, work, objection } = await searchParams
  const asked = one(objection).trim().toUpperCase()
  const question = makeQuestion({
    secret: payload.secret,
    subject: objectionWords(campaign.id),
    expires: new Date(Date.now() + questionMs),
  })
  return (
    <div className="list-page wrap">
      <p className="kicker">
        <a href={`/campaigns/${slug}`}>{campaign.title}</a>
      </p>
      <h1>获奖名单公示</h1>
      {lists.length === 0 && <p className="quiet">现在没有公示中的名单。</p>}
      {lists.map((list) => (
        <section key={list.category} aria-label={list.category}>
          <h2>{list.category}</h2>
          {list.state === 'publicity' && list.until ? (
            <p>
              公示至 <time dateTime={list.until}>{dayAndTime(new Date(list.until))}</time>
              ，还有 <strong>{daysLeft(list.until)}</strong> 天。
            </p>
          ) : (
            <p>公示已结束，结果有效。</p>
          )}
          <div
            className="publicity-table"
            tabIndex={0}
            role="group"
            aria-label={`${list.category}名单`}
          >
            <table>
              <thead>
                <tr>
                  <th scope="col">编号</th>
                  <th scope="col">作品</th>
                  <th scope="col">作者</th>
                  <th scope="col">单位</th>
                  <th scope="col">奖项</th>
                </tr>
              </thead>
              <tbody>
                {list.rows.map((row) => (
                  <tr key={row.no}>
                    <td data-name="编号">{row.no}</td>
                    <td data-name="作品">{row.title}</td>
                    <td data-name="作者">{row.author}</td>
                    <td data-name="单位">{row.unit}</td>
                    <td data-name="奖项">
                      {row.award}
                      {row.isWaiting ? '（公示中）' : ''}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      ))}
      {isOpen && (
        <ObjectionForm
          campaign={String(campaign.id)}
          lists={lists}
          lodged={one(lodged)}
          question={question}
          refused={one(refused)}
          slug={slug}
          text={one(text)}
          work={one(work)}
        />
      )}
      <ObjectionProgress
        slug={slug}
        asked={asked}
        found={asked ? await readObjection(payload, campaign.id, asked) : undefined}
      />
    </div>
  )
}

const daysLeft = (until: string): number =>
  Math.max(0, Math.ceil((Date.parse(until) - Date.now()) / 86_400_000))
