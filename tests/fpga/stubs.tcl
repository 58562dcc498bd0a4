# Stubs of Vivado's commands, stricter than Vivado: every command, option, property, IP, parameter,
# pin and port must be known, and validate_bd_design checks the whole design. Each command prints
# itself.
source [file join [file dirname [info script]] vendor_ip.tcl]

# Commands that only print themselves: options, and the number of further arguments.
set simple {
  create_project {-force -part} 2            add_files {-norecurse -fileset} 1
  current_fileset {} 0                       update_compile_order {-fileset} 0
  ipx::current_core {} 0                     close_project {} 0
  ipx::associate_bus_interfaces {-busif -clock} 1
  ipx::get_memory_maps {-of_objects} 1       ipx::get_address_blocks {-of_objects} 0
  ipx::add_register {} 2                     ipx::create_xgui_files {} 1
  ipx::update_checksums {} 1                 ipx::save_core {} 1
  current_project {} 0                       update_ip_catalog {} 0
  create_bd_design {} 1                      save_bd_design {} 0
  make_wrapper {-files -top -import} 0       get_files {} 1
  launch_runs {-to_step -jobs} 1             wait_on_run {} 1
  get_runs {} 1                              open_run {} 1
  get_timing_paths {-max_paths -setup} 0     get_bd_addr_spaces {} 1
  ipx::package_project {-root_dir -vendor -library -taxonomy -import_files -force} 0
}
set flags {-force -norecurse -top -import -setup -import_files}
set properties {
  top name version address_offset size board_part ip_repo_paths PROGRESS SLACK DIRECTORY
}
set cells {}
set driver {}
set joined {}

proc refuse {what name} { error "stub: unknown $what \"$name\"" }

# Return the arguments that are not options, after checking the options.
proc plain {command allowed args} {
  puts "$command $args"
  set rest {}
  for {set i 0} {$i < [llength $args]} {incr i} {
    set word [lindex $args $i]
    if {![string match -* $word] || [string is double $word]} { lappend rest $word; continue }
    if {$word ni $allowed} { refuse "option of $command" $word }
    if {$word ni $::flags} { incr i }
  }
  return $rest
}

namespace eval ipx {}
foreach {name options count} $simple {
  proc ::$name {args} [string map [list NAME $name OPTIONS $options COUNT $count] {
    set rest [plain NAME {OPTIONS} {*}$args]
    if {[llength $rest] != COUNT} { error "stub: NAME takes COUNT arguments, got $rest" }
    return [expr {[llength $rest] ? [lindex $rest end] : "NAME"}]
  }]
}

proc get_property {name object} {
  puts "get_property $name $object"
  switch $name {
    PROGRESS { return "100%" }
    SLACK { return $::env(SLACK) }
    DIRECTORY { return $::env(RUN) }
  }
  refuse property $name
}

proc set_property {args} {
  puts "set_property $args"
  if {[llength $args] != 3} { refuse "use of set_property" $args }
  lassign $args name value object
  set pairs [expr {$name eq "-dict" ? $value : [list $name $value]}]
  foreach {name value} $pairs {
    if {[regexp {^CONFIG\.(.*)} $name _ parameter]} {
      set known [dict get $::cells $object parameters]
      if {![dict exists $known $parameter]} { refuse "parameter of $object" $parameter }
      dict set ::cells $object parameters $parameter $value
    } elseif {$name ni $::properties} { refuse property $name }
  }
}

proc get_ipdefs {args} {
  puts "get_ipdefs $args"
  if {[lindex $args 0] ne "-filter" || ![regexp {^VLNV =~ (.*)$} [lindex $args 1] _ pattern]} {
    refuse "use of get_ipdefs" $args
  }
  return [array names ::ip -glob $pattern]
}

proc create_bd_cell {args} {
  set name [plain create_bd_cell {-type -vlnv} {*}$args]
  set vlnv [dict get [lrange $args 0 end-1] -vlnv]
  if {![info exists ::ip($vlnv)]} { refuse IP $vlnv }
  dict set ::cells $name $::ip($vlnv)
  return $name
}

proc apply_bd_automation {args} {
  set cell [plain apply_bd_automation {-rule -config} {*}$args]
  set rule [string map {bd_rule ip} [dict get [lrange $args 0 end-1] -rule]]
  if {![llength [array names ::ip -glob $rule:*]]} { refuse rule $rule }
  foreach {option value} [dict get [lrange $args 0 end-1] -config] {
    set known {make_external {FIXED_IO, DDR} apply_board_preset 1 Master Disable Slave Disable}
    if {![dict exists $known $option] || [dict get $known $option] ne $value} {
      refuse "option of $rule" "$option $value"
    }
  }
  foreach {parameter value} [dict get $::cells $cell preset] {
    dict set ::cells $cell parameters $parameter $value
  }
}

proc exists {cell condition} {
  if {$condition eq "-"} { return 1 }
  lassign [split $condition >] parameter limit
  return [expr {[dict get $::cells $cell parameters $parameter] > ($limit eq "" ? 0 : $limit)}]
}

# Return the entry of a pin or port "cell/name", which must exist in the configured design.
proc entry {kind path} {
  lassign [split $path /] cell name
  if {![dict exists $::cells $cell $kind $name]} { refuse $kind $path }
  set found [dict get $::cells $cell $kind $name]
  if {![exists $cell [lindex $found 2]]} { error "stub: $path is not enabled" }
  return $found
}

proc get_bd_pins {path} { puts "get_bd_pins $path"; entry pins $path; return $path }
proc get_bd_intf_pins {path} { puts "get_bd_intf_pins $path"; entry buses $path; return $path }

proc connect_bd_net {source target} {
  puts "connect_bd_net $source $target"
  lassign [entry pins $source] out kind
  lassign [entry pins $target] in expected
  if {$out ne "O" || $in ne "I" || $kind ne $expected} { refuse net "$source $target" }
  if {[dict exists $::driver $target]} { error "stub: $target has two drivers" }
  dict set ::driver $target $source
}

proc connect_bd_intf_net {a b} {
  puts "connect_bd_intf_net $a $b"
  if {[lsort [list [lindex [entry buses $a] 0] [lindex [entry buses $b] 0]]] ne {MASTER SLAVE}} {
    refuse "connection of ports" "$a $b"
  }
  foreach port [list $a $b] {
    if {$port in $::joined} { error "stub: $port is connected twice" }
    lappend ::joined $port
  }
}

proc get_bd_addr_segs {path} {
  puts "get_bd_addr_segs $path"
  entry buses [join [lrange [split $path /] 0 1] /]
  return $path
}

proc assign_bd_address {args} {
  plain assign_bd_address {-offset -range -target_address_space -force} {*}$args
}

# Every input clock and reset has a driver, and every port is connected.
proc validate_bd_design {} {
  puts validate_bd_design
  dict for {cell facts} $::cells {
    dict for {name found} [dict get $facts pins] {
      lassign $found direction kind condition
      if {$direction eq "I" && $kind ne "opt" && [exists $cell $condition]
          && ![dict exists $::driver $cell/$name]} { error "stub: $cell/$name has no driver" }
    }
    dict for {name found} [dict get $facts buses] {
      if {[exists $cell [lindex $found 2]] && "$cell/$name" ni $::joined} {
        error "stub: $cell/$name is not connected"
      }
    }
  }
}

# The IP that the script packages has the ports of the shell.
set ip(edgegen:edgegen:edgegen_axi:1.0) {
  parameters {} preset {} pins {aclk {I clk -} aresetn {I rst -}}
  buses {s_axi {SLAVE aclk -} m_axi {MASTER aclk -}}
}
rename unknown {}
source $::env(SCRIPT)
