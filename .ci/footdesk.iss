; The installer for Windows, made with Inno Setup 6 of the program in dist\FootDesk:
;   iscc /DVersion=0.1.0 .ci\footdesk.iss
; It installs for the person alone, so that nobody is asked for an administrator, and leaves what was entered there.
#ifndef Version
  #error Say which version: iscc /DVersion=0.1.0 .ci\footdesk.iss
#endif

[Setup]
AppId={{6E1B6B0B-4B55-4C43-9C7B-4F0C7A1D5E52}
AppName=FootDesk
AppVersion={#Version}
AppPublisher=The FootDesk authors
VersionInfoVersion={#Version}
SourceDir=..
OutputDir=dist
OutputBaseFilename=footdesk-{#Version}-windows-setup
DefaultDirName={autopf}\FootDesk
DisableProgramGroupPage=yes
DisableDirPage=auto
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=LICENSE
SetupIconFile=resources\icons\footdesk.ico
UninstallDisplayIcon={app}\FootDesk.exe
UninstallDisplayName=FootDesk
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes
RestartApplications=no

[Tasks]
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Files]
Source: "dist\FootDesk\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
; Libraries of an earlier version would be found first.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\FootDesk"; Filename: "{app}\FootDesk.exe"
Name: "{autodesktop}\FootDesk"; Filename: "{app}\FootDesk.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.footdesk\OpenWithProgids"; ValueType: string; ValueName: "FootDesk.Routine"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.footdesk"; ValueType: string; ValueName: ""; ValueData: "FootDesk.Routine"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\FootDesk.Routine"; ValueType: string; ValueName: ""; ValueData: "FootDesk routine"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\FootDesk.Routine\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\FootDesk.exe,0"
Root: HKA; Subkey: "Software\Classes\FootDesk.Routine\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\FootDesk.exe"" ""%1"""
; Written by FootDesk itself, if the person asked it to start at login.
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueName: "FootDesk"; Flags: uninsdeletevalue dontcreatekey

[Run]
Filename: "{app}\FootDesk.exe"; Description: "{cm:LaunchProgram,FootDesk}"; Flags: nowait postinstall skipifsilent
