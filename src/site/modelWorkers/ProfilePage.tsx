import { CorrectionNote } from '../components/CorrectionNote'
import { LinkedItems } from '../components/LinkedItems'
import { Picture, PictureCaption } from '../components/Picture'
import type { Profile } from './readProfile'
import { HonourTimeline } from './HonourTimeline'

/** A person or a collective: the portrait with room around it, the honours, the story. */
export const ProfilePage = ({ profile }: { profile: Profile }) => {
  const { item, isCollective, name, tone, story, video, honours } = profile
  const { content, cover, parts } = item
  return (
    <article className={`profile wrap${tone.isCalm ? ' is-calm' : ''}`}>
      <header className={isCollective ? 'profile-head is-wide' : 'profile-head'}>
        {cover && (
          <figure className="profile-portrait">
            <Picture
              photo={cover}
              sizes={
                isCollective ? '(min-width: 48rem) 44rem, 100vw' : '(min-width: 48rem) 26rem, 80vw'
              }
              isFirst
            />
            <PictureCaption photo={cover} />
          </figure>
        )}
        <Who profile={profile} />
      </header>
      <CorrectionNote correction={content.correction} />
      <div className="profile-columns">
        <HonourTimeline honours={honours} />
        <section className="profile-story" aria-labelledby="story">
          <h2 id="story">{tone.isCalm ? '生平与事迹' : isCollective ? '集体事迹' : '事迹'}</h2>
          {parts.ai && <p className="ai-note">{parts.ai}</p>}
          {/* Sanitised by the web channel: an allow-list of elements, no attribute that runs or loads. */}
          <div className="body" dangerouslySetInnerHTML={{ __html: story }} />
          {video && (
            <figure className="profile-film">
              <video controls preload="metadata" src={video.url} aria-label={`${name}的视频`} />
              {video.caption && <figcaption>{video.caption}</figcaption>}
            </figure>
          )}
          {parts.sourceLine && <p className="source-line">{parts.sourceLine}</p>}
        </section>
        <aside className="profile-side" aria-label={`与${name}相关`}>
          <Team profile={profile} />
          {profile.studio && (
            <LinkedItems cards={[profile.studio]} title={tone.studio} id="studio" />
          )}
          <LinkedItems cards={profile.collectives} title="所在集体" id="collectives" />
          <LinkedItems cards={item.links} title="相关报道与作品" id="related" />
        </aside>
      </div>
    </article>
  )
}

const Who = ({ profile }: { profile: Profile }) => {
  const { isCollective, name, line, unit, region, industry, motto, tone, top, item } = profile
  const { path, digest } = item.card
  const api = `/api/model-workers/card${path.replace('/model-workers', '')}`
  return (
    <div className="profile-who">
      <p className="kicker">
        <a href={isCollective ? '/model-workers?type=collective' : '/model-workers'}>
          {isCollective ? '先进集体' : '劳模工匠'}
        </a>
      </p>
      <h1>
        {name}
        {tone.badge && <small className="profile-badge">{tone.badge}</small>}
      </h1>
      {top && (
        <p className="worker-honour">
          {top.name}
          {top.year && <span>{top.year}</span>}
        </p>
      )}
      <dl className="profile-facts">
        <Fact name={isCollective ? '所在单位' : tone.unit} value={unit} />
        <Fact name={isCollective ? '工种' : tone.post} value={line} />
        <Fact name="行业" value={industry} />
        <Fact name="地区" value={region} />
      </dl>
      {motto ? (
        <blockquote className="profile-motto">
          <p>{motto}</p>
        </blockquote>
      ) : (
        digest && <p className="profile-digest">{digest}</p>
      )}
      <ul className="profile-tools">
        <li>
          <a href={`${api}/long.png`}>分享长图</a>
        </li>
        <li>
          <a href={`${api}/plaque.pdf`}>打印展牌（PDF）</a>
        </li>
      </ul>
    </div>
  )
}

const Fact = ({ name, value }: { name: string; value?: string }) =>
  value ? (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  ) : null

const Team = ({ profile: { members, isCollective } }: { profile: Profile }) =>
  isCollective && members.length > 0 ? (
    <section className="team" aria-labelledby="members">
      <h2 id="members">集体成员</h2>
      <ul>
        {members.map(({ name, role, path }) => (
          <li key={name}>
            {path ? <a href={path}>{name}</a> : <span>{name}</span>}
            {role && <small>{role}</small>}
          </li>
        ))}
      </ul>
    </section>
  ) : null
