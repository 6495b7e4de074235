import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { bootScript } from '@/site/bootScript'
import { Footer } from '@/site/components/Footer'
import { Masthead } from '@/site/components/Masthead'
import { feedTypes } from '@/site/feedTypes'
import { currentSite, origin } from '@/site/sitePayload'
import '@/site/styles/base.css'
import '@/site/styles/masthead.css'
import '@/site/styles/actions.css'
import '@/site/styles/lists.css'
import '@/site/styles/front.css'
import '@/site/styles/features.css'
import '@/site/styles/article.css'
import '@/site/styles/body.css'
import '@/site/styles/linked.css'
import '@/site/styles/print.css'

// Nothing is asked of the database while building; the server keeps finished pages for moments.
export const dynamic = 'force-dynamic'

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: '#fbf8f3',
  colorScheme: 'light',
}

export async function generateMetadata(): Promise<Metadata> {
  const { name, tagline } = await currentSite()
  return {
    metadataBase: new URL(origin()),
    title: { default: tagline ? `${name} · ${tagline}` : name, template: `%s · ${name}` },
    description: tagline ?? name,
    applicationName: name,
    formatDetection: { telephone: false, email: false, address: false },
    alternates: { types: feedTypes(name) },
    openGraph: { siteName: name, locale: 'zh_CN', type: 'website' },
  }
}

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const site = await currentSite()
  return (
    <html lang="zh-CN" className={site.isGrey ? 'grey' : undefined} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: bootScript }} />
      </head>
      <body>
        <a className="skip" href="#content">
          跳到正文
        </a>
        {site.banner && (
          <aside className="banner" aria-label="提示">
            {site.banner}
          </aside>
        )}
        <Masthead site={site} now={new Date()} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <Footer site={site} />
      </body>
    </html>
  )
}
