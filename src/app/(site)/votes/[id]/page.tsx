import type { Metadata } from 'next'
import { makeQuestion } from '@/captcha/captcha'
import { questionOf } from '@/campaign/votes/takeVote'
import { NotFound } from '@/site/components/Message'
import { one, type SearchParams } from '@/site/pageNumber'
import { sitePayload } from '@/site/sitePayload'
import { voteOf } from '@/site/votes/voteOf'
import '@/site/votes/votes.css'

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams }

export const metadata: Metadata = { title: '投票', robots: { index: false } }

/** The vote without a script: a question in words, and the answer on the next page. */
export default async function Vote({ params, searchParams }: Props) {
  const { id } = await params
  const payload = await sitePayload()
  const vote = await voteOf(payload, id)
  if (!vote) return <NotFound />
  const { refused, next } = await searchParams
  const question = makeQuestion({
    secret: payload.secret,
    subject: questionOf(vote),
    expires: new Date(Date.now() + 10 * 60_000),
  })
  return (
    <section className="message wrap vote-page">
      <h1>给《{vote.title}》投票</h1>
      <p className="quiet">{vote.words}</p>
      {one(refused) && <p role="alert">{one(refused)}</p>}
      {one(next) ? (
        <p role="status">谢谢，您的一票已经计入。明天 0 点后可以再投。</p>
      ) : (
        vote.isOpen && (
          <form action={`/api/submissions/${vote.id}/votes`} method="post">
            <input type="hidden" name="question" value={question.token} />
            <p className="vote-question">
              <label htmlFor="answer">{question.text}</label>
              <input
                id="answer"
                name="answer"
                autoComplete="off"
                inputMode="numeric"
                maxLength={4}
                required
              />
            </p>
            <button className="primary" type="submit">
              投一票
            </button>
          </form>
        )
      )}
    </section>
  )
}
