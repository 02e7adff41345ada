import type { HeadProps } from './props.ts'
import { absoluteUrl, siteUrl, wholeUrl } from './site-url.ts'
import { structuredData } from './structured-data.ts'

/** Runs before anything is painted, so that a remembered scheme does not flash. */
const schemeScript =
	"try{var t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}"

/** Everything in `<head>`: what browsers, feed readers, search engines and social sites read. */
export function Head({ site, head, view, icon }: HeadProps) {
	const title =
		head.title === '' || head.title === site.title ? site.title : `${head.title} | ${site.title}`
	const canonical = head.canonical ?? absoluteUrl(site, head.url)
	const image = wholeUrl(site, head.image)
	const address = wholeUrl(site, canonical)
	const post = view.kind === 'post' ? view.post : undefined
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
			<meta property="og:type" content={post ? 'article' : 'website'} />
			<meta property="og:title" content={head.title || site.title} />
			{head.description && <meta property="og:description" content={head.description} />}
			{address && <meta property="og:url" content={address} />}
			<meta property="og:site_name" content={site.title} />
			{image && <meta property="og:image" content={image} />}
			{image && view.kind === 'post' && view.cover?.alt && (
				<meta property="og:image:alt" content={view.cover.alt} />
			)}
			<meta name="twitter:card" content={image ? 'summary_large_image' : 'summary'} />
			{post?.date && <meta property="article:published_time" content={post.date} />}
			{post?.lastmod && <meta property="article:modified_time" content={post.lastmod} />}
			{post?.tags.map((tag) => (
				<meta key={tag} property="article:tag" content={tag} />
			))}
			{head.feeds.map(({ title, type, url }) => (
				<link key={url} rel="alternate" type={type} title={title} href={siteUrl(site, url)} />
			))}
			{icon && <link rel="icon" href={siteUrl(site, icon)} />}
			<script dangerouslySetInnerHTML={{ __html: schemeScript }} />
			<link rel="stylesheet" href={siteUrl(site, site.assets.style)} />
			<script src={siteUrl(site, site.assets.script)} defer />
			{data && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: data }} />}
		</head>
	)
}
