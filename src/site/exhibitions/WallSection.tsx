import { Picture } from '../components/Picture'
import { PlateText } from './PlateText'
import type { HungWall } from './readExhibition'

/** One wall: frames of one size, each work whole in its mount, its plate below. */
export const WallSection = ({ wall, isFirst }: { wall: HungWall; isFirst: boolean }) => (
  <section className="wall" id={wall.anchor} aria-labelledby={`${wall.anchor}-title`}>
    <header className="wall-head">
      <h2 id={`${wall.anchor}-title`}>{wall.title}</h2>
      {wall.words && <p>{wall.words}</p>}
    </header>
    <ul className="wall-works">
      {wall.works.map((work, index) => (
        <li key={work.id} className="hung">
          <div className="mount" aria-hidden="true">
            {work.photo ? (
              <Picture
                photo={work.photo}
                sizes="(min-width: 62rem) 22rem, (min-width: 40rem) 45vw, 90vw"
                alt=""
                isFirst={isFirst && index === 0}
              />
            ) : (
              <span className="mount-empty">{work.plate.title}</span>
            )}
          </div>
          <div className="plate">
            <h3>
              {/* The whole piece is the target; the title is what is read out. */}
              <a href={work.path}>{work.plate.title}</a>
            </h3>
            <PlateText plate={work.plate} note={work.note} />
          </div>
        </li>
      ))}
    </ul>
  </section>
)
