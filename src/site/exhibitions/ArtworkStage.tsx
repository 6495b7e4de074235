import { Picture } from '../components/Picture'
import type { ArtworkShown } from './readArtwork'
import { ZoomButton } from './ZoomButton'

/** The work itself on a plain wall: pictures whole, films and sounds with the browser's own players. */
export const ArtworkStage = ({ work }: { work: ArtworkShown }) => {
  const { clip, sound, frames, plate, id } = work
  const zooms = frames.map(({ zoom, photo }) => ({ ...zoom, alt: photo.alt }))
  return (
    <section className="stage-area" aria-label={`作品：${plate.title}`} data-swipe="">
      {clip ? (
        <video
          className="stage-film"
          controls
          playsInline
          preload="metadata"
          poster={clip.poster}
          width={clip.width}
          height={clip.height}
        >
          <source src={clip.src} type={clip.type} />
          {work.subtitles && (
            <track kind="captions" src={work.subtitles} srcLang="zh-CN" label="中文字幕" default />
          )}
        </video>
      ) : (
        <ol className={frames.length > 1 ? 'frames is-series' : 'frames'}>
          {frames.map(({ photo, caption }, index) => (
            <li key={`${photo.src} ${index}`}>
              <figure>
                <a className="frame-large" href={photo.src}>
                  <Picture
                    photo={photo}
                    sizes="(min-width: 75rem) 70rem, 100vw"
                    isFirst={index === 0}
                  />
                </a>
                {(frames.length > 1 || caption) && (
                  <figcaption>
                    {frames.length > 1 && (
                      <span className="frame-no">
                        {index + 1}/{frames.length}
                      </span>
                    )}
                    {caption}
                  </figcaption>
                )}
              </figure>
            </li>
          ))}
        </ol>
      )}
      {sound && (
        <p className="stage-sound">
          <span id="sound">语音</span>
          <audio controls preload="none" src={sound.src} aria-labelledby="sound" />
        </p>
      )}
      {!clip && zooms.length > 0 && <ZoomButton id={id} title={plate.title} frames={zooms} />}
    </section>
  )
}
