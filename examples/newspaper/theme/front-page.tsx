import { defaultComponents, type ListView, useComponents } from '@blog/theme'

/** The home page: the newest post across the page, the others in columns. Other lists are the theme's. */
export function FrontPage(view: ListView) {
	const { Body, Entry, Pager } = useComponents()
	const { kind, site, page, intro } = view
	if (kind !== 'home') return <defaultComponents.ListPage {...view} />
	const [lead, ...others] = page.items
	return (
		<>
			<h1 class="visually-hidden">{site.title}</h1>
			<div class="front">
				<div class="lead">{lead && <Entry site={site} post={lead} />}</div>
				{intro && <aside class="notice">{intro.html && <Body html={intro.html} />}</aside>}
				<div class="columns">
					{others.map((post) => (
						<Entry site={site} post={post} />
					))}
				</div>
			</div>
			<Pager site={site} page={page} pageUrl={view.pageUrl} />
		</>
	)
}
