import { frameOf, type Photo } from '../data/photo'

type Props = { photo: Photo; sizes: string; isFirst?: boolean; alt?: string }

/** Own proportions, a size for every screen in the best format it knows, and its main colour until it is there. */
export const Picture = ({ photo, sizes, isFirst = false, alt = photo.alt }: Props) => (
  <picture>
    {photo.sources?.map(({ type, srcSet }) => (
      <source key={type} type={type} srcSet={srcSet} sizes={sizes} />
    ))}
    <img
      src={photo.src}
      srcSet={photo.srcSet}
      sizes={photo.srcSet && sizes}
      width={photo.width}
      height={photo.height}
      alt={alt}
      loading={isFirst ? 'eager' : 'lazy'}
      fetchPriority={isFirst ? 'high' : undefined}
      decoding="async"
      style={frameOf(photo)}
    />
  </picture>
)

/** Caption and credit always; a generated picture says so. */
export const PictureCaption = ({ photo }: { photo: Photo }) =>
  photo.caption || photo.credit || photo.ai ? (
    <figcaption>
      {photo.caption}
      {photo.credit && !photo.caption?.includes(photo.credit) && `（${photo.credit}）`}
      {photo.ai && <small>{photo.ai}</small>}
    </figcaption>
  ) : null
