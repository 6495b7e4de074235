import type { ArtworkShown } from './readArtwork'

/** The plate as a list that a screen reader walks through. */
export const WorkFacts = ({ work }: { work: ArtworkShown }) => {
  const { plate, authors } = work
  const rows = [
    ['类别', plate.kind],
    [work.item.doc.type === 'SY' ? '规格' : '材质', plate.medium],
    ['尺寸', plate.size],
    ['年份', plate.year],
    ['拍摄', plate.taken],
    ['编号', plate.no],
    ['奖项', [plate.award, plate.entry].filter(Boolean).join('，')],
  ].filter(([, value]) => value !== '')
  return (
    <>
      <p className="artwork-author">
        {authors.map(({ name, path }, index) => (
          <span key={name}>
            {index > 0 && '、'}
            {path ? <a href={path}>{name}</a> : name}
          </span>
        ))}
        {plate.unit && <span className="plate-unit">{plate.unit}</span>}
      </p>
      <dl className="work-facts">
        {rows.map(([name, value]) => (
          <div key={name} className={name === '奖项' ? 'is-award' : undefined}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
