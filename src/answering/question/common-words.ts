/** Words that ask, join or fill, and so say nothing about the subject of a question. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `a about above according across actual actually after again all also always am an and another any anybody anyone anything are aren't around as
  asked at away be became because been before being below between both but by came can can't came come could did didn't do
  does doesn't doing don't done down during each else etc even ever every few for from further gave get gets getting
  give given go goes going gone got had has hasn't have haven't having he her here hers him his how however i if in
  instead into is isn't it its itself just kind least less let like look lot made main make makes many may me mean
  means might mine more most much must my near need never no nor not nothing now of off often ok on once one only or
  other others our ours out over own per perhaps please pls put quite rather really right said same say says see seen
  shall she should show since so some somebody someone something still such take taken tell than thanks that the their
  theirs them then there these they thing things this those though through to talk talked talks together told too toward towards turn
  under until up upon us use used using v very via vs versus want was wasn't way we well went were weren't what whatever
  when where whether which while who whole whom whose why will with within without won't wont would wouldn't wot wots
  yes yet you your yours s t d ll re ve whats thats hows wheres whos cos bit bits stuff sort going by how's who's what's where's that's there's it's i'm
  found people's ones im resident colleague recorded`.split(/\s+/),
);
