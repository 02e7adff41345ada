import type { HeadProps } from './props.ts'
import { absoluteUrl, siteUrl } from './site-url.ts'
import { structuredData } from './structured-data.ts'

/** Runs before anything is painted, so that a remembered scheme does not flash. */
const schemeScript =
	"try{var t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}"

/** Everything in `<head>`: what browsers, feed readers, search engines and social sites read. */
export function Head({ site, head, view }: HeadProps) {
	const title =
		head.title === '' || head.title === site.title ? site.title : `${head.title} | ${site.title}`
	const canonical = head.canonical ?? absoluteUrl(site, head.url)
	const image = head.image === undefined ? undefined : absoluteUrl(site, head.image)
	const data = structuredData(view)
	return (
		<head>
			<meta charset="utf-8" />
			<meta name="viewport" content="width=device-width, initial-scale=1" />
			<title>{title}</title>
			{head.description && <meta name="description" content={head.description} />}
			{head.noindex ? (
				<meta name="robots" content="noindex" />
			) : (
				<link rel="canonical" href={canonical} />
			)}
			<meta name="color-scheme" content="light dark" />
			<meta property="og:type" content={view.kind === 'post' ? 'article' : 'website'} />
			<meta property="og:title" content={head.title || site.title} />
			{head.description && <meta property="og:description" content={head.description} />}
			<meta property="og:url" content={canonical} />
			<meta property="og:site_name" content={site.title} />
			{image && <meta property="og:image" content={image} />}
			<meta name="twitter:card" content={image ? 'summary_large_image' : 'summary'} />
			{view.kind === 'post' && view.post.date && (
				<meta property="article:published_time" content={view.post.date} />
			)}
			{view.kind === 'post' && view.post.lastmod && (
				<meta property="article:modified_time" content={view.post.lastmod} />
			)}
			{head.feeds.map(({ title, type, url }) => (
				<link key={url} rel="alternate" type={type} title={title} href={siteUrl(site, url)} />
			))}
			<script dangerouslySetInnerHTML={{ __html: schemeScript }} />
			<link rel="stylesheet" href={siteUrl(site, site.assets.style)} />
			{head.math && site.assets.math && (
				<link rel="stylesheet" href={siteUrl(site, site.assets.math)} />
			)}
			<script src={siteUrl(site, site.assets.script)} defer />
			{data && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: data }} />}
			{site.devScript && <script src={site.devScript} defer />}
		</head>
	)
}
