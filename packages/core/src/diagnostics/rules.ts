import { createReport, type Rule } from './define-rules.ts'

/** Every rule of `@blog/core`. The ids are permanent. */
export const rules = {
	'file-unreadable': {
		severity: 'error',
		summary: 'A file could not be read.',
		note: 'The rest of the blog is loaded without it, if it is content; a build ends at an image or a static file. Check the permissions of the file.',
	},
	'bundle-resource': {
		severity: 'info',
		summary: 'A Markdown file in a leaf bundle is no page of its own.',
		note: 'Next to an `index.md`, and in the folders below it, every file is a resource of that page, as in Hugo. If the folder is a section of posts, rename its `index.md` to `_index.md`.',
	},
	'symlink-not-followed': {
		severity: 'warning',
		summary: 'A symbolic link is not followed.',
		note: 'Links to files inside the content folder are read; links to folders or out of the content folder could publish what was never meant to be. The folder of content or static files itself may be a link to another folder of the same site.',
	},
	'file-not-utf8': {
		severity: 'error',
		summary: 'A content file is not UTF-8 text.',
		note: 'Save it as UTF-8 in your editor, or convert it (`iconv -f windows-1252 -t utf-8 old.md > new.md`, with the encoding that it has); guessing an encoding would corrupt it silently. The place is that of the first byte that is none.',
	},
	'front-matter-unclosed': {
		severity: 'error',
		summary: 'The front matter has no closing fence.',
		note: 'End it with the line that it began with (`---` or `+++`). A line that goes on behind that (`-----`, `---text`) ends it in sites of Hugo, Astro, Docusaurus, Eleventy and VitePress, where the rest is text.',
	},
	'front-matter-unread': {
		severity: 'error',
		summary: 'A file begins with what looks like front matter, in a form that is not read.',
		note: 'It is left out: keys such as `draft` are not known, and would be shown as text. A no-break space or another character that cannot be seen before `---` is enough for that; the message names it. So are braces with keys that are no JSON, `{ draft: true }`. Front matter is YAML between `---`, TOML between `+++`, JSON, or between `---` what the first line names: `---json`, `---toml`, `---js`.',
	},
	'front-matter-syntax': {
		severity: 'error',
		summary:
			'The front matter is not valid YAML, TOML or JSON, or a program that would have to be run.',
		note: 'The message names the place. The post is skipped, because its title and date cannot be known.',
	},
	'front-matter-computed': {
		severity: 'warning',
		summary: 'A key of front matter in JavaScript has a value that only running it would tell.',
		note: 'Programs are not run: of `---js` texts, numbers, lists and objects are read, and constants of them; what a program that is not understood may change (`Object.assign(nav, …)`), what is made of that, and members that it names (`[key]: 1`) or takes in later (`...base`), are not written out. The key is as if it was not there. One that says whether there is a page, and where (`permalink`, `draft`, `date`, …), must be written out, else the page is left out (`front-matter-syntax`).',
	},
	'front-matter-unknown-key': {
		severity: 'warning',
		summary: 'A key looks like a misspelt one, and the right one is missing.',
		note: 'A draft whose key is written `darft` would be published. Keys of your own are free to have any other name.',
	},
	'front-matter-bare': {
		severity: 'warning',
		summary: 'Keys begin a file without a line `---` before them, and are text.',
		note: 'Pelican and MultiMarkdown write them so: `Title: …`, `Date: …`, and an empty line. A line `---` before the first and one behind the last make front matter of them. What hides a post (`Status: draft`) counts as it is, even if a heading or other text follows without an empty line; keys that hide nothing are text then, and nothing is told.',
	},
	'front-matter-hides': {
		severity: 'info',
		summary:
			'A key says in the words of another program that a post is not for the public; it is kept as a draft.',
		note: 'Those of Obsidian, WordPress and Ghost: `publish: false`, `private: true`, `unpublished: true`, `hidden: true`, a `password`, `status` or `post_status` with `draft`, `pending`, `future`, `private` or `trash`, `visibility` with `private`, `members` or `paid`, and their like. `draft: false` beside them shows the post. On sites of Hugo, Jekyll and Docusaurus, which publish such posts, they mean nothing. On a site of Eleventy `published: false` is told, too, which hides a post here and not there.',
	},
	'front-matter-not-a-map': {
		severity: 'error',
		summary: 'The front matter is a list or a single value where keys were expected.',
		note: 'Write `key: value` pairs.',
	},
	'liquid-failed': {
		severity: 'warning',
		summary: 'A Liquid template in a post cannot be run.',
		note: 'Nothing stands for it, as in Jekyll. Write what it makes in its place, put `{% raw %}` around code that only looks like a template, or give what it asks for: `liquid: { site, includes }` in the config.',
	},
	'mdx-component': {
		severity: 'warning',
		summary: 'A component in an MDX post is not known.',
		note: "What stands between its tags is shown, the rest is left out: programs are not run. Write what it stands for as a function of its name, as for a shortcode: `shortcodes: { Note: () => ['<aside>', '</aside>'] }`.",
	},
	'mdx-expression': {
		severity: 'warning',
		summary: 'An expression in an MDX post would have to be run.',
		note: 'Texts, numbers, exported constants, `frontMatter` and paths of imported pictures are read; of anything else nothing is shown. Write what it makes in its place.',
	},
	'vue-syntax': {
		severity: 'warning',
		summary: 'A post of VitePress has something that only Vue or VitePress makes.',
		note: 'Texts and numbers of the front matter are shown, and parts of files of the folder; of components what stands in them; scripts and styles are left out. Of anything else nothing is shown. Write what it makes in its place.',
	},
	'mdx-syntax': {
		severity: 'error',
		summary: 'An MDX post cannot be read as MDX.',
		note: 'It is shown as Markdown until then, tags and braces included. In MDX `<` and `{` begin an element and an expression, and each element needs its end.',
	},
	'content-not-markdown': {
		severity: 'warning',
		summary: 'A page is not Markdown, and is left out.',
		note: 'Other generators read HTML with front matter, Org, AsciiDoc, reStructuredText and templates; here pages are Markdown (of Hugo and Jekyll sites HTML too, unless Markdown of the same name lies beside it), and programs that make pages are not run. The source is not published either: it may be a draft. Put a file that readers are to get as it is into the static folder.',
	},
	'post-undated': {
		severity: 'warning',
		summary:
			'A file in `_posts` of a Jekyll site has no date at the beginning of its name, and is left out.',
		note: 'Jekyll leaves it out too, without a word, even if the front matter has a date. What is not ready yet belongs into `_drafts`.',
	},
	'redirect-to-unread': {
		severity: 'warning',
		summary:
			'A page of a Jekyll site is to lead to another address that is none, and shows its text.',
		note: '`redirect_to` is a whole address, `https://example.com/new/`, or a path of the site, `/new/`; of a list the first counts.',
	},
	'pagination-unread': {
		severity: 'warning',
		summary: 'A file of an Eleventy site is to become several pages, and becomes one.',
		note: 'Lists of posts have their pages anyway. Write a file for each page that is none of them.',
	},
	'page-without-front-matter': {
		severity: 'info',
		summary: 'A Markdown file without front matter lies beside `_posts`, and is left out.',
		note: 'In a Jekyll site such files are notes for people, like `README.md`. Put `---` twice at the top of one that is to be a page.',
	},
	'page-outside-posts': {
		severity: 'info',
		summary:
			'A Markdown file of the site is no post here, though its generator makes a page of it or may do so: it lies outside of the folder of posts.',
		note: 'One folder holds all posts and pages here. Move the file there if readers are to have it, or name another folder in `content` of a blog.config.json.',
	},
	'front-matter-not-editable': {
		severity: 'error',
		summary: 'A key of the front matter has a form that cannot be changed in place.',
		note: 'The file was left as it is: what would have been written changed other keys too. Keys in braces, anchors that others refer to, keys with dots and all keys of `---js` are of that kind.',
	},
	'link-not-editable': {
		severity: 'error',
		summary: 'A link has to get another address, and its source does not show the one that it has.',
		note: 'Nothing was changed. The address is written with escapes, or a template or a plug-in makes it.',
	},
	'front-matter-duplicate-key': {
		severity: 'warning',
		summary: 'A key appears twice in the front matter; the last one wins.',
		note: 'Of keys that say whether a post is shown (`draft`, `published`, the dates that decide) none wins: it is a draft until one is deleted; in a Jekyll site the last wins also of these, as there. Keys are case-insensitive, as in Hugo: `Title` and `title` are the same key. Delete one of them.',
	},
	'front-matter-key-case': {
		severity: 'warning',
		summary: 'A known key is spelled with other capitals, or with a character that cannot be seen.',
		note: 'It is read as the known key. Other tools may not do so: write it as documented.',
	},
	'front-matter-type': {
		severity: 'error',
		summary: 'A known key has a value of a type that it cannot have.',
		note: 'The value is ignored, or read as the hint says.',
	},
	'front-matter-schema': {
		severity: 'error',
		summary: 'The front matter does not fit the schema of this blog.',
		note: 'The schema is the one given as `schema` to `loadBlog` or in the config.',
	},
	'date-not-iso': {
		severity: 'info',
		summary: 'A date is not written in ISO 8601 form.',
		note: 'It was understood, but another tool may read it as another day. Write it as the hint shows.',
	},
	'date-invalid': {
		severity: 'error',
		summary: 'A date does not exist or cannot be understood.',
		note: 'Dates are `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm:ss` with an offset. 29 February exists in leap years only.',
	},
	'title-missing': {
		severity: 'warning',
		summary: 'A post has neither a title nor a heading; its file name is shown.',
		note: 'Add `title:` to the front matter.',
	},
	'tag-spelling': {
		severity: 'warning',
		summary: 'A tag, category, author or series is spelled in several ways.',
		note: 'Spellings that differ in case are one term, on Hugo sites also those that have one address (`Go lang`, `go-lang`). The first spelling (of the oldest post) is shown.',
	},
	'tag-slug-collision': {
		severity: 'warning',
		summary: 'Two different terms would have the same URL; one of them gets a number.',
		note: 'Rename one of the terms, so that the URL stays the same when posts come and go.',
	},
	'url-dated': {
		severity: 'warning',
		summary:
			'Names of files differ in their dates alone, and the dates are in the addresses of all but one.',
		note: 'A date in the name of a file is no part of the address, so `2020-01-01-weekly.md` is `/weekly/`, and `2020-01-08-weekly.md` would be, too. The oldest has that address, the next is `/2020-01-08-weekly/`. An older one that comes later takes it, and when the oldest goes the next has it, unless the one that has it says so: `slug: weekly`. A `slug` gives the others other ones; `datesInUrls: true` in the config keeps the dates of all names in addresses. Sites of generators have their own ways.',
	},
	'url-duplicate': {
		severity: 'error',
		summary: 'Two outputs want one URL.',
		note: 'Change `slug`, `url` or `aliases` of one of them. URLs that differ in case are one URL: on macOS and Windows they are one file. An alias that is the address of its own post in another case is information: nothing is written there. Of two aliases of a post that differ in case the first is written, and the other is a warning; so is a redirect of the config (`redirects.paths`) at the place of a page or a file, which stays.',
	},
	'url-invalid': {
		severity: 'error',
		summary: 'A `url`, `slug`, alias or `canonicalURL` in the front matter cannot be used.',
		note: 'A URL is a path of this site: no `..`, no control characters, no other host; a `url` has no `:` either. A `url` of another host, as blogs of links have it, is a warning: the post stays where it is (an error in Hugo, which refuses it). A `slug` is one segment; slashes in it become hyphens. A `canonicalURL` is a whole address, or a path.',
	},
	'permalink-undated': {
		severity: 'warning',
		summary: 'The address of a post is to have its date in it, and it has none.',
		note: '`permalinks` has a pattern such as `/:year/:slug/` for its section. Without a date the post lives where its file says.',
	},
	'shortcode-unknown': {
		severity: 'error',
		summary: 'A shortcode is neither built in nor one of the config.',
		note: "What stands between its tags is shown as Markdown, or as code if its template or its name (`code`, `pre`, …) says so, the rest is left out. Write what it stands for as a function: `shortcodes: { note: () => ['<aside>', '</aside>'] }`.",
	},
	'shortcode-syntax': {
		severity: 'error',
		summary: 'A shortcode does not end, not as it began, or without a beginning.',
		note: 'Tags are `{{< name >}}` or `{{% name %}}`, closed by `{{< /name >}}`. To show one as it stands write `{{</* name */>}}`.',
	},
	'shortcode-failed': {
		severity: 'error',
		summary: 'A shortcode could not do its work.',
		note: 'The message says what is missing. The rest of the post is shown.',
	},
	'heading-id-duplicate': {
		severity: 'warning',
		summary: 'Two headings have the same id of their own.',
		note: 'An id that is written (`## Title {#id}`) stays as it is, as in Hugo, and links to it lead to the first heading. Give the other one another id.',
	},
	'nesting-too-deep': {
		severity: 'error',
		summary: 'Quotes, lists, elements of HTML or other parts of a post are nested too deep.',
		note: 'More than 400 levels are no text that a person wrote. The post is skipped: following it could exhaust the stack. An element of HTML without its end tag contains all that comes after it.',
	},
	'plugin-failed': {
		severity: 'error',
		summary: 'A remark plug-in failed on this post.',
		note: 'The post is skipped. The message is the one of the plug-in, or says what is broken in the tree that it left, or that it never finished: then a promise is never kept, or `next` never called. Commands see that when the process has nothing left to do, or only timers that do not keep it (`unref`) for two minutes; where the process goes on, in dev and the API, each call has two minutes, and is tried again when the blog is loaded the next time.',
	},
	'parser-fallback': {
		severity: 'info',
		summary:
			'A plug-in brings Markdown syntax of its own, so remark-parse is used instead of the native parser.',
		note: 'The result is the same and the plug-in works; only parsing is slower.',
	},
} as const satisfies Record<string, Rule>

/** The id of a rule of `@blog/core`. */
export type RuleId = keyof typeof rules

/** Creates a diagnostic of one of the {@link rules}. */
export const report = createReport(rules)
