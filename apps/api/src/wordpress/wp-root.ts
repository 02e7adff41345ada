import type { SiteSettings } from '../state/content.ts'
import type { WpPlace } from './wp-items.ts'

const lists = ['posts', 'pages', 'tags', 'categories', 'users']

/** What WordPress says of a site and of what can be asked: clients find their way by it. */
export function wpRoot(settings: SiteSettings, { root }: WpPlace): object {
	const route = (path: string) => ({
		namespace: 'wp/v2',
		methods: ['GET'],
		endpoints: [{ methods: ['GET'], args: {} }],
		_links: { self: [{ href: root + path }] },
	})
	const paths = lists.flatMap((name) => [`/wp/v2/${name}`, `/wp/v2/${name}/(?P<id>[\\d]+)`])
	return {
		name: settings.title,
		description: settings.description,
		url: settings.url,
		home: settings.url,
		timezone_string: settings.timeZone ?? 'UTC',
		namespaces: ['wp/v2'],
		authentication: {},
		routes: Object.fromEntries(paths.map((path) => [path, route(path)])),
		_links: {},
	}
}
