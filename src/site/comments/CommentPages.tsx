type Props = {
  kind: string
  item: string
  page: number
  pages: number
  /** With a script the list changes in place. */
  turn?: (page: number) => void
}

export const CommentPages = ({ kind, item, page, pages, turn }: Props) => {
  if (pages < 2) return null
  const link = (to: number, words: string) => (
    <a
      href={`/comments/${kind}/${item}?page=${to}`}
      onClick={(event) => {
        if (!turn) return
        event.preventDefault()
        turn(to)
      }}
    >
      {words}
    </a>
  )
  return (
    <nav className="comment-pages" aria-label="留言翻页">
      {page > 1 && link(page - 1, '上一页')}
      <span>
        第 {page} 页，共 {pages} 页
      </span>
      {page < pages && link(page + 1, '下一页')}
    </nav>
  )
}
