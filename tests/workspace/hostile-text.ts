/** Text that would do harm if any of it were taken for more than text. */
export const HOSTILE: readonly string[] = [
  '<script>window.harmed = true</script>',
  '<img src=x onerror="window.harmed = true">',
  '<a href="javascript:window.harmed = true">press</a> <javascript:window.harmed=1|press>',
  '[press](javascript:window.harmed=true) ![look](https://elsewhere.example/track.png)',
  '<iframe srcdoc="<script>parent.harmed = true</script>"></iframe>',
  '"><svg onload="window.harmed = true"></svg>',
  '{{constructor.constructor("window.harmed = true")()}} #{window.harmed = true}',
  '\u202egnihtemos\u202c \u0000\u0007 *_~`>>> <@U0OFFICER1> <!channel> <#C0FAMILIES>',
  `${'*'.repeat(400)}${'_'.repeat(400)}${'['.repeat(300)}`,
];
