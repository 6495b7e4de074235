import type { Card } from '../data/card'
import type { Features } from '../data/features'
import type { Front } from '../data/front'
import { listPath, sectionName } from '../paths'
import { CardList, CardMeta, NoticeList } from './CardList'
import { FrontFeatures } from './FrontFeatures'
import { Picture } from './Picture'

/** One large story, a calm list, then the sections. */
export const FrontPage = ({ front, features = {} }: { front: Front; features?: Features }) => {
  const { urgent, lead, seconds, latest, notices, sections } = front
  if (!lead && !Object.values(features).some(Boolean)) return <NotYet />
  // On a thin day the notices stand beside the lead, so that no column is half empty.
  const isThin = latest.length < 4
  const noticeSection = notices.length > 0 && (
    <section aria-labelledby="notice">
      <SectionHead id="notice" name="通知公告" path={listPath({ type: 'notice' })} />
      <NoticeList cards={notices} />
    </section>
  )
  return (
    <div className="front wrap">
      <h1 className="visually-hidden">首页</h1>
      {urgent && (
        <p className="urgent">
          <strong>应急提示</strong>
          <a href={urgent.path}>{urgent.title}</a>
        </p>
      )}
      <div className="front-top">
        <div className="front-lead">
          {lead && <Lead card={lead} />}
          {seconds.length > 0 && (
            <div className="seconds">
              {seconds.map((card) => (
                <Second key={card.id} card={card} />
              ))}
            </div>
          )}
        </div>
        <div className="front-side">
          {latest.length > 0 && (
            <section aria-labelledby="latest">
              <SectionHead id="latest" name="最新" path={listPath({})} />
              <CardList cards={latest} />
            </section>
          )}
          {isThin && noticeSection}
        </div>
      </div>
      <FrontFeatures {...features} />
      <div className="front-sections">
        {!isThin && noticeSection}
        {sections.map(({ type, cards }) => (
          <section key={type} aria-labelledby={type}>
            <SectionHead id={type} name={sectionName(type)} path={listPath({ type })} />
            <CardList cards={cards} withSection={false} />
          </section>
        ))}
      </div>
    </div>
  )
}

const Lead = ({ card }: { card: Card }) => (
  <article className="lead">
    {card.photo && (
      <a className="lead-photo" href={card.path} tabIndex={-1} aria-hidden="true">
        <Picture photo={card.photo} sizes="(min-width: 62rem) 44rem, 100vw" alt="" isFirst />
      </a>
    )}
    <div className="lead-words">
      <h2>
        <a href={card.path}>{card.title}</a>
      </h2>
      {card.subtitle && <p className="subtitle">{card.subtitle}</p>}
      {card.digest && <p className="lead-digest">{card.digest}</p>}
      <CardMeta card={card} />
    </div>
  </article>
)

const Second = ({ card }: { card: Card }) => (
  <article className="second">
    {card.photo && (
      <a href={card.path} tabIndex={-1} aria-hidden="true">
        <Picture photo={card.photo} sizes="(min-width: 62rem) 22rem, 100vw" alt="" />
      </a>
    )}
    <h3 className="card-title">
      <a href={card.path}>{card.title}</a>
    </h3>
    <CardMeta card={card} />
  </article>
)

const SectionHead = ({ id, name, path }: { id: string; name: string; path: string }) => (
  <div className="section-head">
    <h2 id={id}>{name}</h2>
    <a href={path}>
      全部<span className="visually-hidden">{name}</span>
    </a>
  </div>
)

const NotYet = () => (
  <section className="message wrap">
    <h1>还没有稿件上网</h1>
    <p>编辑部正在准备第一批内容，请过些时候再来看看。</p>
  </section>
)
