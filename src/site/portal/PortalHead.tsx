import type { Profile } from '@/members/profile'
import { SignOut } from './SignOut'

/** Who is here, and the ways out of it. */
export const PortalHead = ({ profile, title }: { profile: Profile; title: string }) => (
  <header className="portal-head">
    <h1>{title}</h1>
    <p className="meta">
      <span>{profile.displayName}</span>
      <span>{profile.union?.name ?? '还没有选工会'}</span>
      <a href="/portal">我的投稿</a>
      <a href="/portal/comments">我的留言</a>
      <a href="/portal/appeals">我的诉求</a>
      <a href="/portal/profile">我的资料</a>
      <SignOut />
    </p>
  </header>
)
