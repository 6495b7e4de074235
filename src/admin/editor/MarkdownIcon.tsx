export const MarkdownIcon = () => (
  <svg
    aria-label="导入 Markdown 文件"
    role="img"
    width="20"
    height="20"
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.4"
  >
    <rect x="1.5" y="4.5" width="17" height="11" rx="1.5" />
    <path
      d="M4.5 12.5v-5l2.2 2.8L9 7.5v5M13.5 7.5v5m0 0-2-2.2m2 2.2 2-2.2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
)
