import type { Attachment } from '../data/attachments'

/** Files below a text, with format and size: somebody on a bus wants to know before they tap. */
export const Attachments = ({ attachments }: { attachments: Attachment[] }) =>
  attachments.length > 0 && (
    <section className="attachments" aria-labelledby="attachments">
      <h2 id="attachments">附件</h2>
      <ul>
        {attachments.map(({ path, name, bytes, mimeType }) => (
          <li key={path}>
            <a href={path} download="">
              {name}
            </a>
            <span>
              {formatOf(mimeType)}，{sizeOf(bytes)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )

const formatOf = (mimeType: string) => mimeType.split('/').at(-1)?.toUpperCase() ?? ''

const sizeOf = (bytes: number) =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`
