import type { Features, OpenCall, OpenShow, Portrait } from '../data/features'
import { Picture } from './Picture'

/** A person, a show and a call, side by side under the news as on a paper's back page. */
export const FrontFeatures = ({ portrait, show, call }: Features) =>
  portrait || show || call ? (
    <div className="features">
      {portrait && <PortraitOfDay portrait={portrait} />}
      {show && <CurrentShow show={show} />}
      {call && <CurrentCall call={call} />}
    </div>
  ) : null

const PortraitOfDay = ({
  portrait: { card, unit, post, honour, motto },
}: {
  portrait: Portrait
}) => (
  <section className="feature portrait-of-day" aria-labelledby="portrait">
    <FeatureHead id="portrait" name="今日推荐" path="/model-workers" all="劳模工匠" />
    <div className="portrait">
      {card.photo && (
        <a className="portrait-photo" href={card.path} tabIndex={-1} aria-hidden="true">
          <Picture photo={card.photo} sizes="10rem" alt="" />
        </a>
      )}
      <div>
        <h3>
          <a href={card.path}>{card.title}</a>
        </h3>
        {honour && <p className="honour">{honour}</p>}
        <p className="portrait-post">
          {unit && <span>{unit}</span>}
          {post.split(' · ').map((part) => (
            <span key={part}>{part}</span>
          ))}
        </p>
      </div>
    </div>
    {motto ? (
      <blockquote className="motto">
        <p>{motto}</p>
      </blockquote>
    ) : (
      card.digest && <p className="card-digest">{card.digest}</p>
    )}
  </section>
)

const CurrentShow = ({ show: { card, days, place, left } }: { show: OpenShow }) => (
  <section className="feature" aria-labelledby="show">
    <FeatureHead id="show" name="正在展出" path="/exhibitions" all="展览" />
    {card.photo && (
      <a className="feature-picture" href={card.path} tabIndex={-1} aria-hidden="true">
        <Picture photo={card.photo} sizes="(min-width: 62rem) 22rem, 100vw" alt="" />
      </a>
    )}
    <h3>
      <a href={card.path}>{card.title}</a>
    </h3>
    <p className="meta">
      {days && <span>{days}</span>}
      {place && <span>{place}</span>}
      {left !== undefined && left <= 14 && (
        <strong className="flag-quiet">{left === 1 ? '今天闭展' : `还有 ${left} 天`}</strong>
      )}
    </p>
  </section>
)

const CurrentCall = ({ call: { card, doing, until, untilWords, left } }: { call: OpenCall }) => (
  <section className="feature call" aria-labelledby="call">
    <FeatureHead
      id="call"
      name={doing === 'voting' ? '正在投票' : '正在征集'}
      path="/campaigns"
      all="征集活动"
    />
    <h3>
      <a href={card.path}>{card.title}</a>
    </h3>
    {card.digest && <p className="card-digest">{card.digest}</p>}
    {left && (
      <p className="countdown">
        <span>还有</span> <strong>{left.number}</strong> <span>{left.unit}</span>
      </p>
    )}
    {untilWords && (
      <p className="meta">
        <time dateTime={until}>
          {doing === 'voting' ? '投票' : '征集'}到 {untilWords}
        </time>
      </p>
    )}
    <p>
      <a className="action" href={card.path}>
        {doing === 'voting' ? '看作品，去投票' : '看要求，去投稿'}
      </a>
    </p>
  </section>
)

type Head = { id: string; name: string; path: string; all: string }

const FeatureHead = ({ id, name, path, all }: Head) => (
  <div className="section-head">
    <h2 id={id}>{name}</h2>
    <a href={path}>
      全部<span className="visually-hidden">{all}</span>
    </a>
  </div>
)
