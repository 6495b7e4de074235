import type { ReactNode } from 'react'
import { explainLimits } from '@/campaign/explainLimits'
import { STATEMENT_NAMES, type StatementKind } from '@/campaign/formats'
import { dayAndTime } from '@/campaign/moments'
import { PHASE_NAMES } from '@/campaign/times'
import { Attachments } from '../components/Attachments'
import { CorrectionNote } from '../components/CorrectionNote'
import { Picture, PictureCaption } from '../components/Picture'
import { attachmentsOf } from '../data/attachments'
import type { CampaignShown } from './readCampaign'
import { Countdown } from './Countdown'
import { WorkGrid } from './WorkGrid'
import './campaigns.css'

/**
 * A call: until when, what is asked for, under which statements, whom to ask, and what has come in. `children`: its vote
 * and its results, where there are any.
 */
export const CampaignPage = ({ call, children }: { call: CampaignShown; children?: ReactNode }) => {
  const { item, slug, phase, times, schedule, categories, contact, works, total } = call
  const { card, cover, content } = item
  const isOpen = phase === 'collecting'
  return (
    <article className="call wrap">
      <header className="call-head">
        <p className="kicker">
          <a href="/campaigns">征集</a>
          <span className={`phase is-${phase}`}>{PHASE_NAMES[phase]}</span>
        </p>
        <h1>{card.title}</h1>
        {card.subtitle && <p className="subtitle">{card.subtitle}</p>}
        {isOpen && times.collectUntil && (
          <Countdown
            until={times.collectUntil}
            words={`征集到 ${dayAndTime(new Date(times.collectUntil))} 截止`}
          />
        )}
        <p className="call-act">
          {isOpen ? (
            <a className="primary" href={`/portal/campaigns/${slug}/new`}>
              我要投稿
            </a>
          ) : (
            <span className="quiet">
              {phase === 'before' ? '征集还没有开始。' : '征集已经截止，感谢参与。'}
            </span>
          )}
          <a href="/portal">我的投稿</a>
        </p>
      </header>
      {cover && (
        <figure className="cover">
          <Picture photo={cover} sizes="(min-width: 48rem) 42rem, 100vw" isFirst />
          <PictureCaption photo={cover} />
        </figure>
      )}
      <CorrectionNote correction={content.correction} />
      {/* Sanitised by the web channel: an allow-list of elements. */}
      <div className="body" dangerouslySetInnerHTML={{ __html: item.htmlOf('body') }} />
      <Attachments attachments={attachmentsOf(item)} />
      <section aria-labelledby="days">
        <h2 id="days">日程</h2>
        <dl className="schedule">
          {schedule.map(([name, days]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{days}</dd>
            </div>
          ))}
        </dl>
        <p className="quiet">以北京时间、服务器时间为准，截止日到 24:00 为止。</p>
      </section>
      {children}
      <section aria-labelledby="categories">
        <h2 id="categories">类别与要求</h2>
        {call.perPerson && <p>每人最多投 {call.perPerson} 件。</p>}
        <div className="categories">
          {categories.map((category) => (
            <section key={category.code} aria-labelledby={`category-${category.code}`}>
              <h3 id={`category-${category.code}`}>{category.name}</h3>
              <ul>
                {explainLimits(category).map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
              {isOpen && (
                <a href={`/portal/campaigns/${slug}/new?category=${category.code}`}>
                  投{category.name}
                  <span className="visually-hidden">类作品</span>
                </a>
              )}
            </section>
          ))}
        </div>
      </section>
      <section aria-labelledby="statements">
        <h2 id="statements">声明文本</h2>
        <p className="quiet">提交时逐条勾选，系统记下您同意的版本和时间。</p>
        {call.statements.map(({ kind, version, text }) => (
          <details key={kind} className="statement">
            <summary>
              {STATEMENT_NAMES[kind as StatementKind].zh} <small>版本 {version}</small>
            </summary>
            <p>{text}</p>
          </details>
        ))}
      </section>
      {contact.length > 0 && (
        <section aria-labelledby="contact">
          <h2 id="contact">联系我们</h2>
          <dl className="schedule">
            {contact.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section aria-labelledby="works">
        <h2 id="works">作品展示</h2>
        {works.length === 0 ? (
          <p className="quiet">作品通过审核和推荐后在这里展示。</p>
        ) : (
          <>
            <WorkGrid works={works} />
            {total > works.length && (
              <p>
                <a href={`/campaigns/${slug}/works`}>全部 {total} 件作品</a>
              </p>
            )}
          </>
        )}
      </section>
    </article>
  )
}
