type Props = { page: number; pages: number; path: (page: number) => string }

export const Pager = ({ page, pages, path }: Props) =>
  pages > 1 ? (
    <nav className="pager" aria-label="翻页">
      {page > 1 ? (
        <a href={path(page - 1)} rel="prev">
          上一页
        </a>
      ) : (
        <span aria-hidden="true" />
      )}
      <span>
        第 {page} 页，共 {pages} 页
      </span>
      {page < pages ? (
        <a href={path(page + 1)} rel="next">
          下一页
        </a>
      ) : (
        <span aria-hidden="true" />
      )}
    </nav>
  ) : null
