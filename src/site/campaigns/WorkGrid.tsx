import { Picture } from '../components/Picture'
import type { ShownWork } from './readCampaign'
import './works.css'

/** Works as on a wall: whole, with a plate below each. */
export const WorkGrid = ({ works }: { works: readonly ShownWork[] }) => (
  <ul className="work-grid">
    {works.map(({ card, authors, category, number, isSound }) => (
      <li key={card.id}>
        <a href={card.path}>
          <span className="work-frame">
            {card.photo ? (
              <Picture
                photo={card.photo}
                sizes="(min-width: 62rem) 22rem, (min-width: 40rem) 45vw, 90vw"
                alt=""
              />
            ) : (
              <span className="work-words" aria-hidden="true">
                {isSound ? '♪' : category}
              </span>
            )}
          </span>
          <strong>{card.title}</strong>
        </a>
        <span className="plate">
          {authors}
          {category && <small>{category}</small>}
          {number && <small>{number}</small>}
        </span>
      </li>
    ))}
  </ul>
)
