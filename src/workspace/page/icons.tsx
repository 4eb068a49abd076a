import type { ReactNode } from 'react';

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const HomeIcon = () => (
  <Icon>
    <path d="M3 9.5 10 3.5l7 6M5 8.5V16h3.5v-4h3v4H15V8.5" />
  </Icon>
);
export const LockIcon = () => (
  <Icon>
    <rect x="4.5" y="9" width="11" height="8" rx="1.5" />
    <path d="M7 9V6.5a3 3 0 0 1 6 0V9" />
  </Icon>
);
export const ThreadIcon = () => (
  <Icon>
    <path d="M3 5.5A1.5 1.5 0 0 1 4.5 4h11A1.5 1.5 0 0 1 17 5.5v7a1.5 1.5 0 0 1-1.5 1.5H9l-4 3v-3h-.5A1.5 1.5 0 0 1 3 12.5zM6.5 7.5h7M6.5 10.5h4.5" />
  </Icon>
);
export const MoreIcon = () => (
  <Icon>
    <path d="M10 4.5v.01M10 10v.01M10 15.5v.01" strokeWidth="2.4" />
  </Icon>
);
export const CloseIcon = () => (
  <Icon>
    <path d="m5 5 10 10M15 5 5 15" />
  </Icon>
);
export const SendIcon = () => (
  <Icon>
    <path d="M3.5 4 17 10 3.5 16l1.5-6zM5 10h6" />
  </Icon>
);
export const AttachIcon = () => (
  <Icon>
    <path d="m14.5 9.5-5 5a3.2 3.2 0 0 1-4.5-4.5l6-6a2.2 2.2 0 0 1 3.100 3.100l-6 6a1.1 1.1 0 0 1-1.600-1.600l5-5" />
  </Icon>
);
export const MenuIcon = () => (
  <Icon>
    <path d="M3 5.5h14M3 10h14M3 14.5h14" />
  </Icon>
);
export const SunIcon = () => (
  <Icon>
    <circle cx="10" cy="10" r="3.2" />
    <path d="M10 2.5v1.5M10 16v1.5M2.5 10H4M16 10h1.5M4.700 4.700l1 1M14.300 14.300l1 1M4.700 15.300l1-1M14.300 5.700l1-1" />
  </Icon>
);
export const MoonIcon = () => (
  <Icon>
    <path d="M16.5 11.5A6.5 6.5 0 0 1 8.5 3.5a6.5 6.5 0 1 0 8 8z" />
  </Icon>
);
export const FileIcon = () => (
  <Icon>
    <path d="M5 3h6.5L15 6.5V17H5zM11.5 3v3.5H15M7.5 10h5M7.5 13h5" />
  </Icon>
);
export const UpIcon = () => (
  <Icon>
    <path d="M6 9.5 9 3.5c1.300 0 2 .8 2 2V8h4.200a1.5 1.5 0 0 1 1.5 1.800l-1 5.200a1.5 1.5 0 0 1-1.5 1.200H6zM6 9.5H3.5v6.700H6" />
  </Icon>
);
export const DownIcon = () => (
  <Icon>
    <path d="m6 10.5 3 6c1.300 0 2-.8 2-2V12h4.200a1.5 1.5 0 0 0 1.5-1.800l-1-5.200a1.5 1.5 0 0 0-1.5-1.200H6zM6 10.5H3.5V3.800H6" />
  </Icon>
);
export const CheckIcon = () => (
  <Icon>
    <path d="m4.5 10.5 3.5 3.5 7.5-8" strokeWidth="2.2" />
  </Icon>
);
export const EyeIcon = () => (
  <Icon>
    <path d="M2.5 10s2.7-4.7 7.5-4.7 7.5 4.7 7.5 4.7-2.7 4.7-7.5 4.7S2.5 10 2.5 10z" />
    <circle cx="10" cy="10" r="2" />
  </Icon>
);
