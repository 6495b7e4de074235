import type { Metadata } from 'next'
import { makeQuestion } from '@/captcha/captcha'
import { commentQuestion } from '@/comments/site/captchaOf'
import { unwrappedText } from '@/comments/site/saidWords'
import { commentsPage } from '@/site/comments/commentsPage'
import { CommentItem } from '@/site/comments/CommentItem'
import { CommentPages } from '@/site/comments/CommentPages'
import { PlainReport } from '@/site/comments/PlainReport'
import { PlainCommentForm } from '@/site/comments/CommentForm'
import { OwnItem } from '@/site/comments/OwnItem'
import { NotFound } from '@/site/components/Message'
import { one, pageNumber, type SearchParams } from '@/site/pageNumber'
import { saidOnPage } from '@/site/comments/saidOnPage'
import { sitePayload } from '@/site/sitePayload'
import '@/site/comments/comments.css'

type Props = { params: Promise<{ kind: string; id: string }>; searchParams: SearchParams }

export const metadata: Metadata = { title: '留言', robots: { index: false } }

/** Comments without a script: read, write with a question in words, one's own with what became of them. */
export default async function Comments({ params, searchParams }: Props) {
  const { kind, id } = await params
  const { page, text, reply, ...words } = await searchParams
  const payload = await sitePayload()
  const { said, refused } = saidOnPage(words, payload.secret)
  const found = await commentsPage(payload, { kind, id, page: pageNumber(page) })
  if (!found) return <NotFound />
  const { item, shown } = found
  const mayWrite = !shown.closed && (shown.who === 'everyone' || shown.me !== '')
  const question = !shown.me
    ? makeQuestion({
        secret: payload.secret,
        subject: commentQuestion(item.kind, item.id),
        expires: new Date(Date.now() + 10 * 60_000),
      })
    : undefined
  const parent = shown.comments.find((comment) => comment.id === one(reply))
  const place = { kind: item.kind, item: String(item.id) }
  return (
    <section className="comments wrap">
      <p className="kicker">
        <a href={`/${item.kind}/${item.slug}`}>返回《{item.title}》</a>
      </p>
      <h1>留言{shown.total > 0 && `（${shown.total}）`}</h1>
      <div id="said">
        {said && (
          <p className="comment-said" role="status">
            {said}
          </p>
        )}
        {refused && (
          <p className="comment-said is-bad" role="alert">
            {refused}
          </p>
        )}
      </div>
      {shown.closed && <p className="comment-hint">{shown.closed}</p>}
      {mayWrite && (
        <PlainCommentForm
          {...place}
          me={shown.me}
          question={question}
          text={unwrappedText(one(text), payload.secret)}
          parent={parent}
        />
      )}
      {!mayWrite && !shown.closed && (
        <p className="comment-hint">
          <a href="/portal/sign-in">登录</a>后可以留言。
        </p>
      )}
      {shown.own.length > 0 && (
        <ol className="comment-list" aria-label="我的留言，仅自己可见">
          {shown.own.map((comment) => (
            <OwnItem key={comment.id} comment={comment} />
          ))}
        </ol>
      )}
      <ol className="comment-list">
        {shown.comments.map((comment) => (
          <CommentItem
            key={comment.id}
            comment={comment}
            acts={({ id: under, name }) => (
              <div className="comment-acts">
                {mayWrite && comment.id === under && (
                  <a className="comment-link" href={`?reply=${under}&page=${shown.page}`}>
                    回复<span className="visually-hidden">{name}</span>
                  </a>
                )}
                {!shown.ownIds.includes(under) && (
                  <PlainReport {...place} id={under} name={name} question={question} />
                )}
              </div>
            )}
          />
        ))}
      </ol>
      <CommentPages {...place} page={shown.page} pages={shown.pages} />
    </section>
  )
}
