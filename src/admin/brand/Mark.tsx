/** A hub and four channels that leave it: 矩阵. Two colours, both variables, so that it lives in light and dark. */
export const Mark = ({ size = 24 }: { size?: number }) => (
  <svg
    aria-hidden="true"
    className="gm-mark"
    fill="none"
    focusable="false"
    height={size}
    viewBox="0 0 24 24"
    width={size}
  >
    <rect fill="var(--gm-brand)" height="24" rx="5" width="24" />
    <path d="M12 12L6 6M12 12l6-6M12 12l-6 6M12 12l6 6" stroke="#fff" strokeWidth="1.6" />
    <circle cx="6" cy="6" fill="#fff" r="2" />
    <circle cx="18" cy="6" fill="#fff" r="2" />
    <circle cx="6" cy="18" fill="#fff" r="2" />
    <circle cx="18" cy="18" fill="#fff" r="2" />
    <circle cx="12" cy="12" fill="#ffd34d" r="3" />
  </svg>
)
