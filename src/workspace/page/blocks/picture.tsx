interface Image {
  readonly alt_text: string;
  readonly image_url?: string | undefined;
}

/** A picture of this workspace, or the words that stand for one from elsewhere: nothing is fetched from the web. */
export function Picture({ image }: { image: Image }) {
  const url = image.image_url ?? '';
  const own = url.startsWith('data:image/') || url.startsWith(`${location.origin}/`);
  return own ? (
    <img className="picture" src={url} alt={image.alt_text} />
  ) : (
    <span className="picture-words" role="img" aria-label={image.alt_text}>
      {image.alt_text || 'Picture'}
    </span>
  );
}
