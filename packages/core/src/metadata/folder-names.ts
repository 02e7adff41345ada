/**
 * The one spelling of a folder: without dots that mean the same one, doubled slashes and those at the end. Files are found below a folder by its name, so `./src/` and
 * `src` have to be one.
 *
 * @returns Empty for the folder that everything lies in. A slash at the start and `..` stay.
 * @example folderName('./src//posts/') // 'src/posts'
 */
export function folderName(folder: string): string {
	const names = folder.split(/[/\\]+/)
	const start = names[0] === '' && names.length > 1 ? '/' : ''
	return start + names.filter((name) => name !== '' && name !== '.').join('/')
}

/**
 * Gives the folders among options their one spelling. What is no text is left to who checks it.
 *
 * @param options As `BlogOptions`.
 */
export function withFolderNames<Options extends object>(options: Options): Options {
	const { content, assetFolders, languageFolders, urls } = options as Readonly<
		Record<string, unknown>
	>
	return {
		...options,
		...(content !== undefined && { content: named(content) }),
		...(Array.isArray(assetFolders) && { assetFolders: assetFolders.map(named) }),
		...(isRecord(languageFolders) && {
			languageFolders: Object.fromEntries(
				Object.entries(languageFolders).map(([tag, folder]) => [tag, ofLanguage(folder)]),
			),
		}),
		...(isRecord(urls) &&
			typeof urls.collectionsFolder === 'string' && {
				urls: { ...urls, collectionsFolder: folderName(urls.collectionsFolder) },
			}),
	} as Options
}

/** A folder, if it is one. */
function named(value: unknown): unknown {
	return typeof value === 'string' ? folderName(value) : value
}

/** None is one thing, and a dot for that of the content another. */
function ofLanguage(written: unknown): unknown {
	return written === '' ? '' : named(written) || '.'
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}
